package io.linli.repair;

import io.linli.repair.WorkOffer.Answer;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who was asked in the current community. */
@Repository
class WorkOffers {

  private final EntityManager entities;
  private final Clock clock;

  WorkOffers(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  void ask(WorkOrder order, String technician) {
    entities.persist(new WorkOffer(order.caseId(), order.searchNumber(), technician, clock.instant()));
  }

  /** Writes down an answer to what they were asked last; who was asked outside of the rules gets a line of their own. */
  void answered(WorkOrder order, String technician, Answer answer, @Nullable String reason) {
    WorkOffer offer =
        ofSearch(order).stream()
            .filter(asked -> asked.technician().equals(technician))
            .reduce((before, after) -> after)
            .orElseGet(() -> added(order, technician));
    offer.answer(answer, reason, clock.instant());
  }

  private WorkOffer added(WorkOrder order, String technician) {
    WorkOffer offer = new WorkOffer(order.caseId(), order.searchNumber(), technician, clock.instant());
    entities.persist(offer);
    return offer;
  }

  /** All who have not answered get this answer. @return their user names */
  List<String> closeOpen(WorkOrder order, Answer answer) {
    List<WorkOffer> open = ofSearch(order).stream().filter(WorkOffer::open).toList();
    open.forEach(offer -> offer.answer(answer, null, clock.instant()));
    return open.stream().map(WorkOffer::technician).toList();
  }

  /** Who is not asked again in this search. */
  List<String> passedOver(WorkOrder order) {
    return ofSearch(order).stream().filter(WorkOffer::passedOver).map(WorkOffer::technician).distinct().sorted().toList();
  }

  /** When each technician was asked last, by user name. */
  Map<String, Instant> lastAsked() {
    Map<String, Instant> last = new HashMap<>();
    entities
        .createQuery("select f.technician, max(f.offeredAt) from WorkOffer f group by f.technician", Object[].class)
        .getResultList()
        .forEach(row -> last.put((String) row[0], (Instant) row[1]));
    return last;
  }

  private List<WorkOffer> ofSearch(WorkOrder order) {
    return entities
        .createQuery(
            "select f from WorkOffer f where f.caseId = :caseId and f.searchNumber = :search order by f.offeredAt, f.id",
            WorkOffer.class)
        .setParameter("caseId", order.caseId())
        .setParameter("search", order.searchNumber())
        .getResultList();
  }
}
