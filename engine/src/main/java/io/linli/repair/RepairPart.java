package io.linli.repair;

import io.linli.cases.Case;
import io.linli.cases.CasePart;
import io.linli.cases.CaseState;
import io.linli.communities.People;
import io.linli.communities.Person;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Role;
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
  private final RepairRemarks remarks;
  private final FollowRepair following;
  private final ConfirmRepair confirming;
  private final AccountDirectory accounts;
  private final People people;

  RepairPart(
      WorkOrders orders,
      RepairRemarks remarks,
      FollowRepair following,
      ConfirmRepair confirming,
      AccountDirectory accounts,
      People people) {
    this.orders = orders;
    this.remarks = remarks;
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
    boolean staff = actor.isAnyOf(Role.MANAGER, Role.SERVICE_DESK, Role.MAINTENANCE);
    boolean inside = own || staff || order.quoteDeciders().contains(actor.username());
    boolean seesMoney = seesMoney(actor, order, own);
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
        order.comesLate(),
        seesMoney ? quote(order) : null,
        order.stars(),
        inside ? order.materials() : null,
        seesMoney ? yuan(order.costCents()) : null,
        inside ? order.rating() : null,
        inside ? said(order, staff) : List.of(),
        order.isPublic(),
        following.follows(actor, about.id()),
        about.requester().equals(actor.username()) && cancellable(about, order),
        waits,
        waits,
        CorrectTriage.allowed(actor) && order.state().correctable());
  }

  private static boolean cancellable(Case about, WorkOrder order) {
    return about.state() == CaseState.RUNNING
        && order.mayBeCancelled()
        && (order.state() == WorkOrderState.SEARCHING || order.state() == WorkOrderState.ACCEPTED);
  }

  /** What somebody pays is between them and the company; who has only reported it is not asked. */
  private static boolean seesMoney(Actor actor, WorkOrder order, boolean own) {
    return order.quoteDeciders().contains(actor.username())
        || CorrectTriage.allowed(actor)
        || actor.username().equals(order.technician())
        || own && order.quoteDeciders().isEmpty();
  }

  private static @Nullable QuoteView quote(WorkOrder order) {
    BigDecimal amount = yuan(order.quoteCents());
    QuoteState state = order.quoteState();
    return amount == null || state == null ? null : new QuoteView(amount, state);
  }

  private static @Nullable BigDecimal yuan(@Nullable Long cents) {
    return cents == null ? null : BigDecimal.valueOf(cents, FEN);
  }

  private List<RemarkView> said(WorkOrder order, boolean staff) {
    return remarks.findByCaseIdOrderBySaidAt(order.caseId()).stream()
        .filter(remark -> staff || !remark.kind().forStaffOnly())
        .map(remark -> new RemarkView(remark.saidAt(), remark.kind(), remark.words(), remark.wordsEn()))
        .toList();
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

  /**
   * @param kind which act the words go with
   * @param textEn the same in English, where the rules say it
   */
  record RemarkView(Instant at, RepairRemark.Kind kind, String text, @Nullable String textEn) {}

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
      boolean comesLate,
      @Nullable QuoteView quote,
      @Nullable Integer stars,
      @Nullable String materials,
      @Nullable BigDecimal cost,
      @Nullable String rating,
      List<RemarkView> remarks,
      boolean publicCase,
      boolean follows,
      boolean canCancel,
      boolean canReopen,
      boolean canRate,
      boolean canCorrect) {}
}
