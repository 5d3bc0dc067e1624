package io.linli.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Tasks that were completed in the current community. */
interface FinishedTaskRows extends JpaRepository<FinishedTask, String> {

  @Query("select f from FinishedTask f where f.caseId = :caseId and f.node = :node order by f.finishedAt desc, f.id desc")
  List<FinishedTask> at(UUID caseId, String node, Limit limit);

  boolean existsByIdIn(Collection<String> ids);

  boolean existsByCaseIdAndFinishedBy(UUID caseId, String finishedBy);
}
