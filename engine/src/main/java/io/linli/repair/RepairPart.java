package io.linli.repair;

import io.linli.cases.Case;
import io.linli.cases.CasePart;
import io.linli.cases.CaseState;
import io.linli.communities.People;
import io.linli.communities.Person;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.roster.Trade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a repair's case says beyond what all cases say. */
@Component
class RepairPart implements CasePart {

  private static final int FEN = 2;

  private final WorkOrders orders;
  private final FollowRepair following;
  private final ConfirmRepair confirming;
  private final AccountDirectory accounts;
  private final People people;

  RepairPart(
      WorkOrders orders, FollowRepair following, ConfirmRepair confirming, AccountDirectory accounts, People people) {
    this.orders = orders;
    this.following = following;
    this.confirming = confirming;
    this.accounts = accounts;
    this.people = people;
  }

  @Override
  public String name() {
    return "repair";
  }

  @Override
  public @Nullable Object of(Actor actor, Case about) {
    return about.service().equals(StartRepair.SERVICE) ? orders.find(about.id()).map(order -> view(actor, about, order)).orElse(null) : null;
  }

  private RepairView view(Actor actor, Case about, WorkOrder order) {
    Triage triage = order.triage().orElse(null);
    boolean own = order.reporters().contains(actor.username());
    boolean waits = confirming.waitsFor(actor, about.id());
    return new RepairView(
        order.state(),
        triage == null ? null : triage.urgency(),
        triage != null && triage.dangerToLife(),
        triage == null ? null : triage.trade(),
        triage == null ? null : triage.payer(),
        triage == null ? List.of() : lines(triage.reasons().zh()),
        triage == null ? List.of() : lines(triage.reasons().en()),
        order.place(),
        order.where(),
        order.acceptBy(),
        order.arriveBy(),
        order.fixBy(),
        order.acceptedAt(),
        order.arrivedAt(),
        order.doneAt(),
        order.waitingSince(),
        order.technicianName(),
        own ? phone(order.technician()) : null,
        order.expectedAt(),
        quote(actor, order),
        order.stars(),
        order.isPublic(),
        following.follows(actor, about.id()),
        about.requester().equals(actor.username()) && cancellable(about, order),
        waits,
        waits,
        CorrectTriage.allowed(actor) && order.state().correctable());
  }

  private static boolean cancellable(Case about, WorkOrder order) {
    return about.state() == CaseState.RUNNING
        && !order.fundApproved()
        && (order.state() == WorkOrderState.SEARCHING || order.state() == WorkOrderState.ACCEPTED);
  }

  /** What somebody pays is between them and the company; who has only reported it is not asked. */
  private static @Nullable QuoteView quote(Actor actor, WorkOrder order) {
    Long cents = order.quoteCents();
    QuoteState state = order.quoteState();
    boolean concerned =
        order.quoteDeciders().contains(actor.username())
            || CorrectTriage.allowed(actor)
            || actor.username().equals(order.technician());
    if (cents == null || state == null || !concerned) {
      return null;
    }
    return new QuoteView(BigDecimal.valueOf(cents, FEN), state);
  }

  private @Nullable String phone(@Nullable String technician) {
    return technician == null
        ? null
        : accounts.find(technician).map(Actor::personId).flatMap(people::findById).map(Person::phone).orElse(null);
  }

  private static List<String> lines(String reasons) {
    return reasons.isEmpty() ? List.of() : List.of(reasons.split("\n"));
  }

  record QuoteView(BigDecimal amount, QuoteState state) {}

  record RepairView(
      WorkOrderState state,
      @Nullable Urgency urgency,
      boolean dangerToLife,
      @Nullable Trade trade,
      @Nullable Payer payer,
      List<String> reasons,
      List<String> reasonsEn,
      RepairPlace place,
      String where,
      @Nullable Instant acceptBy,
      @Nullable Instant arriveBy,
      @Nullable Instant fixBy,
      @Nullable Instant acceptedAt,
      @Nullable Instant arrivedAt,
      @Nullable Instant doneAt,
      @Nullable Instant waitingForPartsSince,
      @Nullable String technician,
      @Nullable String technicianPhone,
      @Nullable Instant expectedAt,
      @Nullable QuoteView quote,
      @Nullable Integer stars,
      boolean publicCase,
      boolean follows,
      boolean canCancel,
      boolean canReopen,
      boolean canRate,
      boolean canCorrect) {}
}
