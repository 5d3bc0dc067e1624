package io.linli.repair;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.repair.WorkOffer.Answer;
import io.linli.roster.Trade;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down on the work order what has happened in its process, and tells those whom it concerns. */
@Service
public class RecordRepair {

  private final WorkOrders orders;
  private final WorkOffers offers;
  private final Followers followers;
  private final QuoteDeciders deciders;
  private final RepairRemarks remarks;
  private final AccountDirectory accounts;
  private final TellPeople tell;
  private final Clock clock;

  RecordRepair(
      WorkOrders orders,
      WorkOffers offers,
      Followers followers,
      QuoteDeciders deciders,
      RepairRemarks remarks,
      AccountDirectory accounts,
      TellPeople tell,
      Clock clock) {
    this.orders = orders;
    this.offers = offers;
    this.followers = followers;
    this.deciders = deciders;
    this.remarks = remarks;
    this.accounts = accounts;
    this.tell = tell;
    this.clock = clock;
  }

  /** @return the work order after the event */
  @Transactional(propagation = Propagation.MANDATORY)
  public WorkOrder record(UUID caseId, RepairEvent event, Details details) {
    WorkOrder order = orders.lock(caseId);
    keepWords(caseId, event, details);
    switch (event) {
      case ACCEPTED -> accepted(order, details);
      case DECLINED -> declined(order, details);
      case NOT_ANSWERED -> offers.closeOpen(order, Answer.EXPIRED);
      case ARRIVED -> order.arrive(now());
      case RETURNED -> returned(order, details);
      case QUOTED -> quoted(order, details);
      case QUOTE_APPROVED -> order.approveQuote();
      case STOPPED -> order.stop();
      case WAITING_FOR_PARTS -> order.waitForParts(now());
      case PARTS_HERE -> order.goOn();
      case HANDED_OVER -> handedOver(order, details);
      case DONE -> done(order, details);
      case RATED -> order.rate(Objects.requireNonNull(details.stars()), details.words());
      case SILENT -> order.close();
      case REOPENED -> order.searchAnew(order.technician());
      case CANCELLED -> cancelled(order);
    }
    return order;
  }

  private void keepWords(UUID caseId, RepairEvent event, Details details) {
    RepairRemark.Kind kind = event.remark();
    String said = details.reason();
    if (kind != null && said != null && !said.isBlank()) {
      remarks.save(new RepairRemark(caseId, kind, said, now()));
    }
  }

  private void accepted(WorkOrder order, Details details) {
    String technician = Objects.requireNonNull(details.by());
    String name = accounts.find(technician).map(Actor::name).orElse(technician);
    Duration needed = details.arriveIn() == null ? Duration.ZERO : details.arriveIn();
    offers.answered(order, technician, Answer.ACCEPTED, null);
    offers.closeOpen(order, Answer.GONE);
    order.accept(technician, name, now().plus(needed), now());
    tell.people(order, order.reporters(), RepairWords.accepted(order), RepairWords.acceptedBody());
    if (order.comesLate()) {
      List.of(Role.SERVICE_DESK, Role.MANAGER)
          .forEach(role -> tell.role(order, role, RepairWords.late(order), RepairWords.lateBody()));
    }
  }

  private void declined(WorkOrder order, Details details) {
    offers.answered(order, Objects.requireNonNull(details.by()), Answer.DECLINED, details.reason());
    // Those who were asked at the same time are asked again, together with nobody who has declined.
    offers.closeOpen(order, Answer.GONE);
  }

  private void returned(WorkOrder order, Details details) {
    offers.answered(order, technician(order), Answer.RETURNED, details.reason());
    order.release();
  }

  private void quoted(WorkOrder order, Details details) {
    order.quote(Objects.requireNonNull(details.cents()), deciders.of(order));
    tell.people(order, order.quoteDeciders(), RepairWords.quoted(order), RepairWords.quotedBody());
  }

  private void handedOver(WorkOrder order, Details details) {
    String before = technician(order);
    Trade trade = Objects.requireNonNull(details.trade());
    order.handOver(trade);
    offers.answered(order, before, Answer.HANDED_OVER, details.reason());
  }

  private void done(WorkOrder order, Details details) {
    order.finish(details.words(), details.cents() == null ? 0 : details.cents(), now());
    tell.people(order, order.reporters(), RepairWords.done(order), RepairWords.doneBody());
    tell.people(order, followers.of(order.caseId()), RepairWords.done(order), RepairWords.doneForFollowers());
  }

  private void cancelled(WorkOrder order) {
    if (!order.mayBeCancelled()) {
      throw RepairRefused.notCancellable();
    }
    List<String> toTell = new ArrayList<>(offers.closeOpen(order, Answer.GONE));
    if (order.technician() != null) {
      toTell.add(technician(order));
    }
    order.cancel();
    tell.people(order, toTell, RepairWords.gone(order), RepairWords.goneBody());
    tell.people(order, followers.of(order.caseId()), RepairWords.gone(order), RepairWords.goneBody());
  }

  private static String technician(WorkOrder order) {
    @Nullable String technician = order.technician();
    return Objects.requireNonNull(technician, "Nobody has work order " + order.caseId());
  }

  private Instant now() {
    return clock.instant();
  }
}
