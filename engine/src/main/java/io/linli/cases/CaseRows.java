package io.linli.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The cases of the current community. */
interface CaseRows extends JpaRepository<Case, UUID> {

  Optional<Case> findByRequesterAndStartKey(String requester, String startKey);

  @Query(
      """
      select c from Case c where c.state in :states and (c.keptApart is null or locate(concat(',', :username, ','), c.keptApart) = 0)
      order by c.openedAt desc, c.number desc
      """)
  List<Case> all(String username, Collection<CaseState> states, Limit limit);

  @Query(
      """
      select c from Case c where c.state in :states and (c.requester = :username
        or exists (select p from CaseProcess p where p.caseId = c.id and p.id in :working)
        or exists (select f from FinishedTask f where f.caseId = c.id and f.finishedBy = :username))
        and (c.keptApart is null or locate(concat(',', :username, ','), c.keptApart) = 0)
      order by c.openedAt desc, c.number desc
      """)
  List<Case> concerning(String username, Collection<String> working, Collection<CaseState> states, Limit limit);

  @Query("select c from Case c where c.state in :states and c.requester = :username order by c.openedAt desc, c.number desc")
  List<Case> requestedBy(String username, Collection<CaseState> states, Limit limit);
}
