package io.linli.roster;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The certificates of the current community's technicians. */
interface CertificateRows extends JpaRepository<Certificate, UUID> {

  @Modifying
  @Query("delete from Certificate c where c.username = :username")
  void removeOf(String username);
}
