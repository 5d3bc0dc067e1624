package io.linli.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Where the cases of the current community have been. */
interface VisitRows extends JpaRepository<Visit, UUID> {

  @Query("select v.node from Visit v where v.processId = :processId group by v.node order by min(v.reachedAt), v.node")
  List<String> nodes(String processId);
}
