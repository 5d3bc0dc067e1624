package io.linli.repair;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who follows which repair of the current community. */
interface Followers extends JpaRepository<Follower, Follower.Key> {

  @Query("select f.id.username from Follower f where f.id.caseId = :caseId order by f.id.username")
  List<String> of(UUID caseId);
}
