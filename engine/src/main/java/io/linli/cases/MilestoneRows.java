package io.linli.cases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The timelines of the current community. */
interface MilestoneRows extends JpaRepository<Milestone, UUID> {

  @Query("select m from Milestone m where m.caseId = :caseId order by m.reachedAt, m.id")
  List<Milestone> timeline(UUID caseId);

  @Query(
      """
      select m from Milestone m where m.caseId in :caseIds and m.confidential = false
        and not exists (select n from Milestone n where n.caseId = m.caseId and n.confidential = false
          and (n.reachedAt > m.reachedAt or (n.reachedAt = m.reachedAt and n.id > m.id)))
      """)
  List<Milestone> latest(Collection<UUID> caseIds);
}
