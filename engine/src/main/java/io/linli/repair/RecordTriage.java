package io.linli.repair;

import io.linli.roster.Roster;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a repair was judged to be, and turns lengths of time into the moments that are promised. */
@Service
public class RecordTriage {

  private final WorkOrders orders;
  private final Roster roster;
  private final Clock clock;

  RecordTriage(WorkOrders orders, Roster roster, Clock clock) {
    this.orders = orders;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * The first promises run from the report, however long the rules had to wait; those after a correction, a hand-over or a reopening
   * from now on.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Recorded record(UUID caseId, Triage triage, Promises promises) {
    WorkOrder order = orders.lock(caseId);
    Instant from = order.state() == WorkOrderState.REPORTED ? order.openedAt() : clock.instant();
    Promises.Moments promised = promises.from(from);
    order.judge(triage, promised);
    boolean onSite = order.state().onSite() && roster.knows(order.technician(), triage.trade());
    return new Recorded(promised, onSite, order.quoteState() == QuoteState.APPROVED, order.mayBeCancelled());
  }

  /**
   * @param onSite whether a technician of the trade is there already
   * @param quoteApproved whether the owner has agreed to a price that still holds
   * @param cancellable whether the reporter may cancel: not once somebody's money is in it
   */
  public record Recorded(Promises.Moments promised, boolean onSite, boolean quoteApproved, boolean cancellable) {}
}
