package io.linli.repair;

import io.linli.cases.CasePath;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.masking.MaskText;
import io.linli.problems.Text;
import io.linli.repair.WorkOffer.Answer;
import io.linli.roster.Roster;
import io.linli.roster.Trade;
import io.linli.rulesets.Decide;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff know better than the rules, and say why; what the rules had said is kept beside it, to improve them. */
@Service
public class CorrectTriage {

  private static final int LONGEST_REASON = 400;
  private static final String RULESET = "repair-triage";

  private final WorkOrders orders;
  private final WorkOffers offers;
  private final TriageCorrections corrections;
  private final RepairRemarks remarks;
  private final Roster roster;
  private final RepairProcesses processes;
  private final Decide decide;
  private final MaskText masking;
  private final CasePath path;
  private final TellPeople tell;
  private final Clock clock;

  CorrectTriage(
      WorkOrders orders,
      WorkOffers offers,
      TriageCorrections corrections,
      RepairRemarks remarks,
      Roster roster,
      RepairProcesses processes,
      Decide decide,
      MaskText masking,
      CasePath path,
      TellPeople tell,
      Clock clock) {
    this.orders = orders;
    this.offers = offers;
    this.corrections = corrections;
    this.remarks = remarks;
    this.roster = roster;
    this.processes = processes;
    this.decide = decide;
    this.masking = masking;
    this.path = path;
    this.tell = tell;
    this.clock = clock;
  }

  static boolean allowed(Actor actor) {
    return actor.isAnyOf(Role.SERVICE_DESK, Role.MANAGER);
  }

  /**
   * The order is changed and its process told in one transaction: a completion at the same moment either comes before, and this is
   * refused, or finds the task gone.
   *
   * @param payer null leaves it as it is
   * @throws RepairRefused for anybody but service desk and managers, without a reason, when nothing would change, or once the repair is
   *     done or over
   */
  @Transactional
  public void correct(
      Actor actor, UUID caseId, @Nullable Urgency urgency, @Nullable Trade trade, @Nullable Payer payer, @Nullable String reason) {
    if (!allowed(actor)) {
      throw RepairRefused.staffOnly();
    }
    WorkOrder order = orders.lock(caseId);
    if (!order.state().correctable()) {
      throw RepairRefused.notCorrectable();
    }
    String why = reason(reason);
    // A builder or whoever did the damage may still be found to pay: then the account shows that the fund was spared.
    if (order.fundApproved() && payer == Payer.OWNER) {
      throw RepairRefused.fundPays();
    }
    Triage before = order.requireTriage();
    String read = order.isPublic() ? masking.forEverybody(caseId, why) : why;
    Triage after = corrected(before, urgency, trade, payer, read);
    keep(order, before, after, why, actor);
    order.correct(after);
    carryOver(order, before, after);
    path.milestone(caseId, new Text("判断已更正：" + read, "The triage has been corrected: " + read), actor.name());
    processes.triageCorrected(caseId, after);
  }

  private static String reason(@Nullable String reason) {
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw RepairRefused.invalid(
          "reason",
          new Text("请写明更正原因（1–" + LONGEST_REASON + " 字）。", "Say why (1–" + LONGEST_REASON + " characters)."));
    }
    return why;
  }

  private static Triage corrected(
      Triage before, @Nullable Urgency urgency, @Nullable Trade trade, @Nullable Payer payer, String why) {
    Triage after =
        new Triage(
            urgency == null ? before.urgency() : urgency,
            before.dangerToLife(),
            trade == null ? before.trade() : trade,
            payer == null ? before.payer() : payer,
            new Text("人工更正：" + why, "Corrected by staff: " + why));
    boolean same =
        after.urgency() == before.urgency() && after.trade() == before.trade() && after.payer() == before.payer();
    if (same) {
      throw RepairRefused.nothingCorrected();
    }
    return after;
  }

  private void keep(WorkOrder order, Triage before, Triage after, String why, Actor actor) {
    TriageCorrection correction = new TriageCorrection(order, before, after, why, actor.username(), clock.instant());
    decide.lastFor(order.caseId(), RULESET).ifPresent(decision -> correction.of(decision.id(), decision.versionName()));
    corrections.save(correction);
    remarks.save(new RepairRemark(order.caseId(), RepairRemark.Kind.CORRECTED, why, clock.instant()));
  }

  /** Who is there and knows the trade goes on; everybody else is told, and the search begins anew. */
  private void carryOver(WorkOrder order, Triage before, Triage after) {
    boolean priced = order.quoteState() == QuoteState.APPROVED && after.payer() == before.payer() && after.trade() == before.trade();
    if (!priced) {
      order.forgetQuote();
    }
    if (order.state().onSite() && roster.knows(order.technician(), after.trade())) {
      return;
    }
    List<String> toTell = new ArrayList<>(offers.closeOpen(order, Answer.GONE));
    if (order.technician() != null) {
      toTell.add(order.technician());
    }
    order.searchAnew(order.technician());
    tell.people(order, toTell, RepairWords.anew(order), RepairWords.anewBody());
  }
}
