package io.linli.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The process instances of the current community's cases. */
interface CaseProcessRows extends JpaRepository<CaseProcess, String> {

  @Query("select p from CaseProcess p where p.caseId = :caseId order by p.startedAt, p.id")
  List<CaseProcess> of(UUID caseId);

  @Query("select p from CaseProcess p where p.id in :ids")
  List<CaseProcess> withIds(Collection<String> ids);
}
