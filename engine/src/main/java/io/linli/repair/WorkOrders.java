package io.linli.repair;

import io.linli.roster.Workload;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The work orders of the current community. */
@Repository
public class WorkOrders implements Workload {

  private final EntityManager entities;

  WorkOrders(EntityManager entities) {
    this.entities = entities;
  }

  void add(WorkOrder order) {
    entities.persist(order);
  }

  /** Empty also for another community's, and for a case of another service. */
  public Optional<WorkOrder> find(UUID caseId) {
    return Optional.ofNullable(entities.find(WorkOrder.class, caseId));
  }

  /**
   * Locks the row until the transaction ends, so that what two people or steps do to it comes one after the other.
   *
   * @throws RepairRefused when there is none
   */
  WorkOrder lock(UUID caseId) {
    WorkOrder order = find(caseId).orElseThrow(RepairRefused::unknownRepair);
    entities.refresh(order, LockModeType.PESSIMISTIC_WRITE);
    return order;
  }

  /** Open ones of common parts, newest first. */
  List<WorkOrder> openInCommonParts(RepairCategory category, Instant since, int limit) {
    return entities
        .createQuery(
            """
            select o from WorkOrder o where o.place = io.linli.repair.RepairPlace.COMMON and o.state in :states
              and o.category = :category and o.openedAt >= :since
            order by o.openedAt desc, o.caseId""",
            WorkOrder.class)
        .setParameter("states", WorkOrderState.openOnes())
        .setParameter("category", category)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What they have accepted and what they have been asked and not answered: two reports in one minute go to two people. */
  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> now() {
    Map<String, Integer> load = new HashMap<>();
    count(
        """
        select o.technician, count(o) from WorkOrder o
        where o.technician is not null and o.state in :states group by o.technician""",
        load);
    count(
        """
        select f.technician, count(f) from WorkOffer f, WorkOrder o
        where f.answer is null and o.caseId = f.caseId and o.state in :states group by f.technician""",
        load);
    return load;
  }

  private void count(String query, Map<String, Integer> load) {
    entities
        .createQuery(query, Object[].class)
        .setParameter("states", (Collection<WorkOrderState>) WorkOrderState.openOnes())
        .getResultList()
        .forEach(row -> load.merge((String) row[0], ((Long) row[1]).intValue(), Integer::sum));
  }
}
