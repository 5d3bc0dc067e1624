package io.linli.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Which cases of the current community came of which. */
interface CaseLinkRows extends JpaRepository<CaseLink, UUID> {

  @Query("select l from CaseLink l where l.sourceId = :caseId or l.madeId = :caseId order by l.linkedAt, l.id")
  List<CaseLink> of(UUID caseId);

  @Query(
      """
      select count(l) from CaseLink l, Case c
      where l.sourceId = :sourceId and c.id = l.madeId and c.service = :service and c.state not in ('WITHDRAWN', 'TERMINATED')
      """)
  long standing(UUID sourceId, String service);
}
