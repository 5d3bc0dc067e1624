package io.linli.communities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What the current community has decided for itself. */
interface CommunityParameters extends JpaRepository<CommunityParameter, UUID> {

  @Query("select p from CommunityParameter p where p.key = :key and p.effectiveFrom <= :day order by p.effectiveFrom desc")
  List<CommunityParameter> begun(String key, LocalDate day, Limit limit);

  List<CommunityParameter> findByKeyAndEffectiveFromAfterOrderByEffectiveFrom(String key, LocalDate day);

  Optional<CommunityParameter> findByKeyAndEffectiveFrom(String key, LocalDate effectiveFrom);
}
