package io.linli.processes;

import static io.linli.processes.RepairProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.processes.BeanDoubles.Decision;
import io.linli.processes.BeanDoubles.Notice;
import io.linli.processes.RepairProcess.Ends;
import io.linli.processes.RepairProcess.Messages;
import io.linli.processes.RepairProcess.Notices;
import io.linli.processes.RepairProcess.Rules;
import io.linli.processes.RepairProcess.Services;
import io.linli.processes.RepairProcess.Subprocesses;
import io.linli.processes.RepairProcess.Tasks;
import io.linli.processes.RepairProcess.Timers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RepairModelTest {

  private static final String CASE = "case-7";
  private static final String DING = "maintenance-1";
  private static final String SHAO = "maintenance-2";

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @Test
  void goesFromTheReportToTheRating() {
    String repair = aRepair().start();

    accept();
    arrive();
    finish();
    confirm();

    assertThat(engine.hasEnded(repair)).isTrue();
    assertThat(engine.path(repair)).contains(Ends.REPAIR_DONE);
    assertThat(engine.beans.events).containsExactly("ACCEPTED", "ARRIVED", "DONE", "RATED");
  }

  @Test
  void tellsTheRulesWhatWasWritten() {
    aRepair().start();

    assertThat(engine.beans.decisions).extracting(Decision::ruleset)
        .containsExactly(RepairProcess.Rulesets.TRIAGE, RepairProcess.Rulesets.RESPONSE_TIMES);
    assertThat(List.of(engine.beans.decisions.get(0).inputs().split(","))).contains("category", "place", "text", "jurisdiction", "date");
    assertThat(engine.beans.decisions.get(1).inputs()).contains("urgency=triage_urgency", "dangerToLife=triage_dangerToLife");
  }

  @Test
  void publishesARepairOfACommonPartWithoutItsReporter() {
    aRepair().with("place", "COMMON").start();

    assertThat(engine.beans.notices).singleElement().satisfies(notice -> {
      assertThat(notice.step()).isEqualTo(Notices.PUBLISH_REPAIR);
      assertThat(notice.audience()).isEqualTo("COMMUNITY");
      assertThat(notice.board()).isEqualTo("true");
      assertThat(notice.titleZh() + notice.bodyZh()).contains("漏水").doesNotContain("赵一鸣", "owner-001");
    });
  }

  @Test
  void saysNothingInPublicAboutARepairInsideAHome() {
    aRepair().start();

    assertThat(engine.beans.notices).isEmpty();
  }

  @Test
  void alertsTheDutyOfAnUrgentRepairBeforeItLooksForSomebody() {
    aRepair().urgent().start();

    assertThat(engine.beans.calls).containsSubsequence(Services.ALERT_DUTY, Services.DISPATCH_REPAIR);
  }

  @Test
  void asksTheNextWhenOneDeclines() {
    String repair = aRepair().askedAre(DING, SHAO).start();

    engine.complete(Tasks.ACCEPT_REPAIR, Map.of("acceptDecision", "DECLINE", "declineReason", "在修电梯"));

    assertThat(engine.beans.events).containsExactly("DECLINED");
    assertThat(askedNow()).containsExactly(SHAO);
    accept();
    assertThat(engine.path(repair)).contains(Services.RECORD_ACCEPTANCE);
  }

  @Test
  void asksTheNextWhenNobodyAnswersInTime() {
    aRepair().askedAre(DING, SHAO).start();

    engine.fire(Timers.ACCEPTANCE_EXPIRES);

    assertThat(engine.beans.events).containsExactly("NOT_ANSWERED");
    assertThat(askedNow()).containsExactly(SHAO);
  }

  @Test
  void asksAllAtOnceWhenTheRulesSaySo() {
    aRepair().askedAre(DING + "," + SHAO).start();

    assertThat(askedNow()).containsExactlyInAnyOrder(DING, SHAO);
  }

  @Test
  void letsASupervisorDecideWhenNobodyIsLeft() {
    aRepair().askedAre().start();
    assertThat(engine.openTasks()).containsExactly(Tasks.ASSIGN_REPAIR);

    engine.complete(Tasks.ASSIGN_REPAIR, Map.of("assignedTo", SHAO));

    assertThat(askedNow()).containsExactly(SHAO);
    assertThat(engine.beans.calls).last().isEqualTo(Services.OFFER_REPAIR);
  }

  @Test
  void sendsAnotherWhenWhoAcceptedCannotCome() {
    aRepair().askedAre(DING, SHAO).start();
    accept();

    engine.complete(Tasks.ARRIVE_AT_PLACE, Map.of("arrivalDecision", "RETURN", "returnReason", "车坏了"));

    assertThat(engine.beans.events).containsExactly("ACCEPTED", "RETURNED");
    assertThat(askedNow()).containsExactly(SHAO);
  }

  @Test
  void remindsAndEscalatesEachPromiseWithoutStoppingAnything() {
    String repair = aRepair().start();
    engine.fire(Timers.WARN_ACCEPTANCE);
    engine.fire(Timers.ACCEPTANCE_OVERDUE);
    engine.fire(Timers.WARN_ARRIVAL);
    engine.fire(Timers.ARRIVAL_OVERDUE);
    accept();
    arrive();
    engine.fire(Timers.WARN_FIX);
    engine.fire(Timers.FIX_OVERDUE);

    assertThat(engine.beans.notices).extracting(Notice::audience)
        .containsExactly("ROLE:service", "ROLE:manager", "ROLE:service", "ROLE:manager", "ROLE:service", "ROLE:manager");
    assertThat(engine.beans.notices).allSatisfy(notice -> assertThat(notice.category()).isEqualTo("REPAIR"));
    assertThat(engine.openTasks()).containsExactly(Tasks.REPAIR_DAMAGE);
    finish();
    confirm();
    assertThat(engine.hasEnded(repair)).isTrue();
  }

  @Test
  void doesNotWaitForTheMorningWithWhatIsUrgent() {
    aRepair().urgent().start();
    engine.fire(Timers.WARN_ACCEPTANCE);
    engine.fire(Timers.ACCEPTANCE_OVERDUE);
    engine.fire(Timers.WARN_ARRIVAL);
    engine.fire(Timers.ARRIVAL_OVERDUE);
    accept();
    arrive();
    engine.fire(Timers.WARN_FIX);
    engine.fire(Timers.FIX_OVERDUE);

    assertThat(engine.beans.notices).hasSize(6).allSatisfy(notice -> assertThat(notice.category()).isEqualTo("EMERGENCY"));
  }

  @Test
  void takesEveryPromiseFromTheRules() {
    aRepair().start();

    assertThat(engine.job(Timers.WARN_ACCEPTANCE).getDuedate().toInstant()).isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(3)));
    assertThat(engine.job(Timers.ACCEPTANCE_OVERDUE).getDuedate().toInstant()).isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(4)));
    assertThat(engine.job(Timers.ARRIVAL_OVERDUE).getDuedate().toInstant()).isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(24)));
    accept();
    arrive();
    assertThat(engine.job(Timers.WARN_FIX).getDuedate().toInstant()).isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(57)));
    assertThat(engine.job(Timers.FIX_OVERDUE).getDuedate().toInstant()).isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(72)));
  }

  @Test
  void goesOnWhenAWarningIsStuck() {
    String repair = aRepair().start();
    engine.beans.failAt(Notices.WARN_ACCEPTANCE);
    engine.runJob(Timers.WARN_ACCEPTANCE);

    completeOnly(Tasks.ACCEPT_REPAIR, Map.of("acceptDecision", "ACCEPT"));
    engine.runJob(Services.RECORD_ACCEPTANCE);
    completeOnly(Tasks.ARRIVE_AT_PLACE, Map.of("arrivalDecision", "ARRIVED"));
    engine.runJob(Services.RECORD_ARRIVAL);

    assertThat(engine.openTasks()).containsExactly(Tasks.REPAIR_DAMAGE);
    assertThat(engine.hasEnded(repair)).isFalse();
  }

  @Test
  void canBeCancelledUntilSomebodyIsThere() {
    String repair = aRepair().start();
    accept();

    cancel();

    assertThat(engine.hasEnded(repair)).isTrue();
    assertThat(engine.path(repair)).contains(Ends.REPAIR_CANCELLED);
    assertThat(engine.beans.events).containsExactly("ACCEPTED", "CANCELLED");
  }

  @Test
  void cannotBeCancelledOnceSomebodyIsThere() {
    aRepair().start();
    accept();
    arrive();

    assertThatThrownBy(RepairModelTest::cancel).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void cancelsTheMoneyToo() {
    String repair = aRepair().fromTheFund().start();
    assertThat(engine.openTasks()).contains(Tasks.PROPOSE_FUND_USE);

    cancel();

    assertThat(engine.hasEnded(repair)).isTrue();
  }

  @Test
  void promisesAndSearchesAnewAfterACorrection() {
    aRepair().askedAre(DING, SHAO).start();

    correct("LIFT");

    assertThat(engine.beans.calls).filteredOn(Rules.PROMISE_TIMES::equals).hasSize(2);
    assertThat(engine.beans.calls).filteredOn(Rules.TRIAGE_REPAIR::equals).hasSize(1);
    assertThat(askedNow()).containsExactly(SHAO);
  }

  @Test
  void leavesWhoIsThereAndKnowsTheTradeAtWork() {
    aRepair().start();
    accept();
    arrive();
    engine.beans.keepTechnicianOnSite();

    correct("WATER");

    assertThat(engine.openTasks()).containsExactly(Tasks.REPAIR_DAMAGE);
    assertThat(engine.beans.calls).filteredOn(Services.DISPATCH_REPAIR::equals).hasSize(1);
  }

  @Test
  void sendsAnotherWhenTheCorrectedTradeIsNotTheirs() {
    aRepair().askedAre(DING, SHAO).start();
    accept();
    arrive();

    correct("LIFT");

    assertThat(askedNow()).containsExactly(SHAO);
  }

  @Test
  void cannotBeCorrectedOnceItIsDone() {
    aRepair().start();
    accept();
    arrive();
    finish();

    assertThatThrownBy(() -> correct("LIFT")).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void asksTheOwnerBeforeWorkThatTheOwnerPays() {
    aRepair().paidBy("OWNER").start();
    accept();
    arrive();
    assertThat(engine.openTasks()).containsExactly(Tasks.QUOTE_REPAIR);

    quote();
    assertThat(candidates(Tasks.APPROVE_QUOTE)).as("who owns it, not who has reported it").containsExactly("owner-007");
    engine.complete(Tasks.APPROVE_QUOTE, Map.of("quoteDecision", "APPROVE"));

    assertThat(engine.openTasks()).containsExactly(Tasks.REPAIR_DAMAGE);
    assertThat(engine.beans.events).containsSubsequence("QUOTED", "QUOTE_APPROVED");
  }

  @Test
  void quotesAgainWhenTheOwnerWantsAnotherPrice() {
    aRepair().paidBy("OWNER").start();
    accept();
    arrive();
    quote();

    engine.complete(Tasks.APPROVE_QUOTE, Map.of("quoteDecision", "AGAIN", "quoteAnswer", "太贵了"));

    assertThat(engine.openTasks()).containsExactly(Tasks.QUOTE_REPAIR);
  }

  @Test
  void quotesAgainBeforeItBecomesDearer() {
    aRepair().paidBy("OWNER").start();
    accept();
    arrive();
    quote();
    engine.complete(Tasks.APPROVE_QUOTE, Map.of("quoteDecision", "APPROVE"));

    engine.complete(Tasks.REPAIR_DAMAGE, Map.of("workOutcome", "QUOTE_AGAIN"));

    assertThat(engine.openTasks()).containsExactly(Tasks.QUOTE_REPAIR);
  }

  @Test
  void endsWhenTheOwnerDoesNotWantItAtThisPrice() {
    String repair = aRepair().paidBy("OWNER").start();
    accept();
    arrive();
    quote();

    engine.complete(Tasks.APPROVE_QUOTE, Map.of("quoteDecision", "STOP", "quoteAnswer", "不修了"));

    assertThat(engine.hasEnded(repair)).isTrue();
    assertThat(engine.path(repair)).contains(Ends.REPAIR_STOPPED);
    assertThat(engine.beans.events).last().isEqualTo("STOPPED");
  }

  @Test
  void waitsForPartsAndGoesOn() {
    aRepair().start();
    accept();
    arrive();

    engine.complete(Tasks.REPAIR_DAMAGE, Map.of("workOutcome", "WAIT_FOR_PARTS", "partsNeeded", "水龙头阀芯"));
    assertThat(engine.openTasks()).containsExactly(Tasks.AWAIT_PARTS);
    engine.complete(Tasks.AWAIT_PARTS, Map.of());

    assertThat(engine.openTasks()).containsExactly(Tasks.REPAIR_DAMAGE);
    assertThat(engine.beans.events).containsSubsequence("WAITING_FOR_PARTS", "PARTS_HERE");
  }

  @Test
  void handsOverToAnotherTradeWithNewPromises() {
    aRepair().askedAre(DING, SHAO).start();
    accept();
    arrive();

    engine.complete(
        Tasks.REPAIR_DAMAGE, Map.of("workOutcome", "HAND_OVER", "handOverTrade", "ELECTRICITY", "handOverReason", "水泵电路"));

    assertThat(engine.beans.events).last().isEqualTo("HANDED_OVER");
    assertThat(engine.beans.calls).filteredOn(Services.RECORD_TRIAGE::equals).hasSize(2);
    assertThat(askedNow()).containsExactly(SHAO);
  }

  @Test
  void isTakenUpAgainWhenItIsNotRepaired() {
    String repair = aRepair().askedAre(DING, SHAO).start();
    accept();
    arrive();
    finish();

    engine.complete(Tasks.CONFIRM_REPAIR, Map.of("confirmDecision", "REOPEN", "reopenReason", "还在滴水"));

    assertThat(engine.beans.events).last().isEqualTo("REOPENED");
    assertThat(engine.openTasks()).containsExactly(Tasks.ACCEPT_REPAIR);
    assertThat(engine.hasEnded(repair)).isFalse();
  }

  @Test
  void takesSilenceAsAgreement() {
    String repair = aRepair().start();
    accept();
    arrive();
    finish();

    assertThat(engine.variables(repair)).containsEntry("times_confirmWithin", "P3D");
    engine.fire(Timers.CONFIRM_SILENTLY);

    assertThat(engine.hasEnded(repair)).isTrue();
    assertThat(engine.beans.events).last().isEqualTo("SILENT");
  }

  @Test
  void asksForTheFundOnceACorrectionMakesItUrgent() {
    String repair = aRepair().ofAFundKind().askedAre(DING, SHAO, DING, SHAO).start();
    assertThat(engine.openTasks()).as("it can wait for a vote").doesNotContain(Tasks.PROPOSE_FUND_USE);

    correct("LIFT");
    judgeFundAnew();
    assertThat(engine.openTasks()).as("it still can").doesNotContain(Tasks.PROPOSE_FUND_USE);
    correct("triage_urgency", "URGENT");
    judgeFundAnew();

    assertThat(engine.openTasks()).containsOnlyOnce(Tasks.PROPOSE_FUND_USE);
    engine.complete(Tasks.PROPOSE_FUND_USE, Map.of("fundDecision", "NOT_NEEDED"));
    accept();
    arrive();
    finish();
    confirm();
    assertThat(engine.hasEnded(repair)).isTrue();
  }

  @Test
  void needsNoFundWhenItCouldWaitToTheEnd() {
    String repair = aRepair().ofAFundKind().start();
    accept();
    arrive();
    finish();
    confirm();

    repairCloses();

    assertThat(engine.path(repair)).contains(Ends.NEVER_URGENT);
    assertThat(engine.hasEnded(repair)).isTrue();
  }

  @Test
  void asksForTheFundWhenARepairThatWasTakenUpAgainIsFoundUrgent() {
    aRepair().ofAFundKind().askedAre(DING, SHAO, DING, SHAO).start();
    accept();
    arrive();
    finish();
    engine.complete(Tasks.CONFIRM_REPAIR, Map.of("confirmDecision", "REOPEN", "reopenReason", "又漏了"));

    correct("triage_urgency", "URGENT");
    judgeFundAnew();

    assertThat(engine.openTasks()).containsOnlyOnce(Tasks.PROPOSE_FUND_USE);
  }

  @Test
  void asksNobodyForTheFundWhereOneOwnerPays() {
    aRepair().fromTheFund().paidBy("OWNER").start();

    assertThat(engine.openTasks()).doesNotContain(Tasks.PROPOSE_FUND_USE);
  }

  @Test
  void reopensWhileTheMoneyIsStillOpen() {
    String repair = aRepair().fromTheFund().start();
    accept();
    arrive();
    finish();
    engine.complete(Tasks.CONFIRM_REPAIR, Map.of("confirmDecision", "REOPEN", "reopenReason", "又漏了"));
    accept();
    arrive();
    finish();
    confirm();
    assertThat(engine.hasEnded(repair)).isFalse();

    engine.complete(Tasks.PROPOSE_FUND_USE, Map.of("fundDecision", "NOT_NEEDED"));

    assertThat(engine.hasEnded(repair)).isTrue();
  }

  @Test
  void leavesTheFundAloneWhenTheManagerDoesNotNeedIt() {
    String repair = aRepair().fromTheFund().start();

    engine.complete(Tasks.PROPOSE_FUND_USE, Map.of("fundDecision", "NOT_NEEDED"));

    assertThat(engine.path(repair)).contains(Ends.NOT_PROPOSED);
    assertThat(engine.openTasks()).containsExactly(Tasks.ACCEPT_REPAIR);
  }

  @Test
  void closesOnlyWhenTheMoneyIsSettledToo() {
    String repair = aRepair().fromTheFund().start();
    engine.complete(Tasks.PROPOSE_FUND_USE, Map.of("fundDecision", "APPLY", "fundAmount", 8000L, "fundReason", "屋面漏水"));
    accept();
    arrive();
    finish();
    confirm();
    assertThat(engine.hasEnded(repair)).isFalse();

    engine.complete(
        EmergencyFundUseProcess.Tasks.APPROVE_FUND_USE, Map.of("fund_outcome", "REFUSED", "committeeReason", "在保修期内"));

    assertThat(engine.hasEnded(repair)).isTrue();
    assertThat(engine.variables(repair)).containsEntry("fund_outcome", "REFUSED");
  }

  private static Report aRepair() {
    return new Report();
  }

  /** A repair that can wait, inside a home, that costs its reporter nothing. */
  private static final class Report {

    private final Map<String, Object> variables = new HashMap<>(
        Map.of(
            "caseId", CASE, "caseNumber", "BX-2030-0001", "requester", "owner-001", "requesterName", "赵一鸣",
            "title", "水管漏水 · 1号楼1单元101", "category", "WATER", "place", "OWN", "text", "厨房水龙头滴水"));
    private final Map<String, Object> triage = new HashMap<>(
        Map.of(
            "urgency", "NORMAL", "dangerToLife", false, "trade", "WATER", "payer", "BUILDER", "fundKind", false,
            "reasons", "普通滴漏", "reasonsEn", "A drip"));
    private List<String> asked = List.of(DING);

    Report() {
      variables.put("repair_reporters", "owner-001");
    }

    Report with(String name, Object value) {
      variables.put(name, value);
      return this;
    }

    Report urgent() {
      triage.put("urgency", "URGENT");
      return this;
    }

    Report paidBy(String payer) {
      triage.put("payer", payer);
      return this;
    }

    /** A damage for which the maintenance fund may be used as soon as it is urgent. */
    Report ofAFundKind() {
      triage.put("fundKind", true);
      return paidBy("ALL_OWNERS");
    }

    Report fromTheFund() {
      return ofAFundKind().urgent();
    }

    Report askedAre(String... technicians) {
      asked = List.of(technicians);
      return this;
    }

    String start() {
      engine.beans.decide(Rules.TRIAGE_REPAIR, triage);
      engine.beans.decide(Rules.PROMISE_TIMES, Map.of("acceptWithin", "PT4H", "confirmWithin", "P3D"));
      engine.beans.technicians.addAll(asked);
      engine.beans.technicians.add(DING);
      if (asked.isEmpty()) {
        engine.beans.technicians.clear();
      }
      return engine.start(KEY, CASE, variables).getId();
    }
  }

  private static List<String> askedNow() {
    return candidates(Tasks.ACCEPT_REPAIR);
  }

  private static List<String> candidates(String task) {
    return engine.engine().getTaskService().getIdentityLinksForTask(engine.task(task).getId()).stream()
        .map(IdentityLink::getUserId)
        .toList();
  }

  private static void accept() {
    engine.complete(Tasks.ACCEPT_REPAIR, Map.of("acceptDecision", "ACCEPT", "arriveIn", "PT30M"));
  }

  private static void arrive() {
    assertThat(engine.waitsAt(Subprocesses.BRING_TECHNICIAN) || engine.waitsAt(Tasks.ARRIVE_AT_PLACE)).isTrue();
    engine.complete(Tasks.ARRIVE_AT_PLACE, Map.of("arrivalDecision", "ARRIVED"));
  }

  private static void quote() {
    engine.complete(Tasks.QUOTE_REPAIR, Map.of("quoteAmount", 120.5, "quoteText", "换阀芯"));
  }

  private static void finish() {
    engine.complete(Tasks.REPAIR_DAMAGE, Map.of("workOutcome", "DONE", "workCost", 0L));
  }

  private static void confirm() {
    engine.complete(Tasks.CONFIRM_REPAIR, Map.of("confirmDecision", "CONFIRM", "stars", 5L));
  }

  private static void completeOnly(String task, Map<String, Object> variables) {
    engine.engine().getTaskService().complete(engine.task(task).getId(), variables);
  }

  private static void cancel() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.CASE_WITHDRAWN)
        .processInstanceVariableEquals(CaseVariables.WITHDRAWABLE_CASE.name(), CASE)
        .setVariable(CaseVariables.WITHDRAW_REASON.name(), "自己修好了")
        .correlate();
    engine.runJobs();
  }

  private static void judgeFundAnew() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.JUDGED_ANEW).processInstanceBusinessKey(CASE).correlate();
    engine.runJobs();
  }

  private static void repairCloses() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.REPAIR_CLOSED)
        .processInstanceVariableEquals("caseId", CASE)
        .correlate();
    engine.runJobs();
  }

  private static void correct(String trade) {
    correct("triage_trade", trade);
  }

  private static void correct(String variable, String value) {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.TRIAGE_CORRECTED)
        .processInstanceBusinessKey(CASE)
        .setVariable(variable, value)
        .correlate();
    engine.runJobs();
  }
}
