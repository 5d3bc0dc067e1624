package io.linli.processes;

import static io.linli.processes.ProcurementProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.processes.BeanDoubles.Notice;
import io.linli.processes.ProcurementProcess.Calls;
import io.linli.processes.ProcurementProcess.Ends;
import io.linli.processes.ProcurementProcess.Events;
import io.linli.processes.ProcurementProcess.Messages;
import io.linli.processes.ProcurementProcess.Notices;
import io.linli.processes.ProcurementProcess.Rules;
import io.linli.processes.ProcurementProcess.Services;
import io.linli.processes.ProcurementProcess.Tasks;
import io.linli.processes.ProcurementProcess.Timers;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcurementModelTest {

  private static final String CASE = "3f0e9b52-0000-4c38-8a11-0000000000aa";
  private static final Map<String, Object> COMPLETE_NEEDS_VOTE =
      Map.of("outcome", "COMPLETE", "matter", "ORDINARY", "needsVote", true);
  private static final Map<String, Object> COMPLETE_NEEDS_NO_VOTE =
      Map.of("outcome", "COMPLETE", "matter", "NONE", "needsVote", false);

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @BeforeEach
  void rulesThatAskForAVoteAndFindNoOverrun() {
    engine.beans.decide(Rules.ROUTE_REQUEST, COMPLETE_NEEDS_VOTE);
    engine.beans.decide(Rules.ROUTE_REVIEWED, COMPLETE_NEEDS_VOTE);
    engine.beans.decide(Rules.JUDGE_ORDER, Map.of("exceeded", false, "excess", 0.0));
    engine.beans.decide(Rules.JUDGE_OVERRUN, Map.of("exceeded", false, "excess", 0.0));
    engine.beans.decide(Rules.ROUTE_EXCESS, COMPLETE_NEEDS_VOTE);
  }

  @Test
  void buysWhatTheOwnersHaveApproved() {
    String procurement = aRequest();
    review("APPROVE");
    theOwnersVote("PASSED");

    purchase(80_000.0);

    assertThat(engine.hasEnded(procurement)).isTrue();
    assertThat(engine.path(procurement)).containsSubsequence(
        Calls.OWNER_VOTE, Tasks.ORDER_EQUIPMENT, Tasks.CONFIRM_DELIVERY, Tasks.ACCEPT_DELIVERY,
        Services.REGISTER_EQUIPMENT, Notices.PUBLISH_PURCHASE, Ends.COMPLETE_PURCHASE);
    assertThat(engine.variables(procurement))
        .containsEntry("vote_outcome", "PASSED").containsEntry("overrunApproved", true);
    assertThat(engine.beans.notices).last().satisfies(notice -> {
      assertThat(notice.audience()).isEqualTo("COMMUNITY");
      assertThat(notice.board()).isEqualTo("true");
      assertThat(notice.bodyZh()).contains("CG-2030-0001", "¥80000");
    });
  }

  @Test
  void asksNobodyToVoteOnASmallAmount() {
    engine.beans.decide(Rules.ROUTE_REVIEWED, COMPLETE_NEEDS_NO_VOTE);
    String procurement = aRequest();

    review("APPROVE");

    assertThat(engine.openTasks()).containsExactly(Tasks.ORDER_EQUIPMENT);
    assertThat(engine.path(procurement)).doesNotContain(Calls.OWNER_VOTE);
  }

  @Test
  void decidesTheApprovalByTheReviewedFactsAndNotByTheEstimate() {
    aRequest();

    review("APPROVE");

    assertThat(engine.beans.decisions).satisfiesExactly(
        first -> assertThat(first.inputs()).contains("amount=estimatedCost"),
        second -> {
          assertThat(second.step()).isEqualTo(Rules.ROUTE_REVIEWED);
          assertThat(second.ruleset()).isEqualTo(ProcurementProcess.Rulesets.ROUTE);
          assertThat(second.inputs()).contains("amount=quotedCost", "fundingSource");
        });
  }

  @Test
  void asksTheRequesterForWhatTheRulesFindMissing() {
    engine.beans.decide(
        Rules.ROUTE_REQUEST,
        Map.of("outcome", "INCOMPLETE", "matter", "NONE", "needsVote", false, "missing", "请写明费用"),
        COMPLETE_NEEDS_VOTE);
    aRequest();

    Task task = engine.task(Tasks.COMPLETE_REQUEST);
    assertThat(task.getAssignee()).isEqualTo("owner-001");
    assertThat(daysUntilDue(Tasks.COMPLETE_REQUEST)).isEqualTo(9);
    engine.complete(Tasks.COMPLETE_REQUEST, Map.of("moreInfo", "见报价单", "estimatedCost", 90_000.0));

    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_REQUEST);
  }

  @Test
  void letsTheManagerAskForMore() {
    aRequest();

    review("RETURN");
    engine.complete(Tasks.COMPLETE_REQUEST, Map.of("moreInfo", "已补充", "estimatedCost", 90_000.0));

    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_REQUEST);
    assertThat(engine.beans.calls).filteredOn(Rules.ROUTE_REQUEST::equals).hasSize(2);
  }

  @Test
  void tellsOnlyTheRequesterOfARejection() {
    String procurement = aRequest();

    review("REJECT");

    assertThat(engine.path(procurement)).contains(Ends.REQUEST_REJECTED);
    assertThat(engine.hasEnded(procurement)).isTrue();
    assertThat(engine.beans.notices).singleElement().satisfies(notice -> {
      assertThat(notice.audience()).isEqualTo("PERSON:owner-001");
      assertThat(notice.board()).isEqualTo("false");
      assertThat(notice.bodyZh()).contains("已在保修期内");
    });
  }

  @Test
  void showsTheReviewerWhatExistsAlready() {
    String procurement = aRequest();

    assertThat(engine.variables(procurement)).containsEntry("existingEquipment", "1 号电梯，2012 年安装");
    assertThat(engine.path(procurement))
        .containsSubsequence(Services.DESCRIBE_EQUIPMENT, Tasks.REVIEW_REQUEST);
  }

  @Test
  void remindsAndEscalatesAReviewWithoutTakingItAway() {
    aRequest();

    engine.fire(Timers.REMIND_REVIEW);
    engine.fire(Timers.ESCALATE_REVIEW);

    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_REQUEST);
    assertThat(engine.beans.notices).extracting(Notice::audience)
        .containsExactly("ROLE:manager", "ROLE:admin");
  }

  @Test
  void takesReminderEscalationAndDueDatesFromParameters() {
    aRequest();

    assertThat(waits(Timers.REMIND_REVIEW)).isBetween(Duration.ofHours(47), Duration.ofHours(48));
    assertThat(waits(Timers.ESCALATE_REVIEW)).isBetween(Duration.ofHours(119), Duration.ofHours(120));
    assertThat(daysUntilDue(Tasks.REVIEW_REQUEST)).isEqualTo(7);
    review("APPROVE");
    theOwnersVote("PASSED");
    assertThat(daysUntilDue(Tasks.ORDER_EQUIPMENT)).isEqualTo(14);
    engine.complete(Tasks.ORDER_EQUIPMENT, Map.of("orderedCost", 80_000.0));
    assertThat(daysUntilDue(Tasks.CONFIRM_DELIVERY)).isEqualTo(30);
    engine.complete(Tasks.CONFIRM_DELIVERY, Map.of());
    assertThat(daysUntilDue(Tasks.ACCEPT_DELIVERY)).isEqualTo(8);
  }

  @Test
  void isNotHeldBackByAReminderThatIsStuck() {
    aRequest();
    engine.beans.failAt(Notices.REMIND_MANAGER);
    engine.runJob(Timers.REMIND_REVIEW);
    assertThatThrownBy(() -> engine.runJob(Notices.REMIND_MANAGER)).hasMessageContaining("on purpose");

    decide("APPROVE");
    engine.runJob(Rules.ROUTE_REVIEWED);
    engine.runJobs();

    assertThat(engine.calledVote()).isNotNull();
  }

  @Test
  void givesEachTaskToThePeopleWhoMayDoIt() {
    aRequest();

    assertThat(groups(Tasks.REVIEW_REQUEST)).containsExactly("manager");
    review("APPROVE");
    theOwnersVote("PASSED");
    assertThat(groups(Tasks.ORDER_EQUIPMENT)).containsExactly("finance", "manager");
    engine.complete(Tasks.ORDER_EQUIPMENT, Map.of("orderedCost", 80_000.0));
    assertThat(groups(Tasks.CONFIRM_DELIVERY)).containsExactly("maintenance", "manager");
    engine.complete(Tasks.CONFIRM_DELIVERY, Map.of());
    assertThat(groups(Tasks.ACCEPT_DELIVERY)).containsExactly("committee", "manager");
  }

  @Test
  void canBeWithdrawnRightAfterTheStart() {
    String procurement =
        engine.engine().getRuntimeService().startProcessInstanceByKey(KEY, CASE, request()).getId();

    withdraw();

    assertThat(engine.hasEnded(procurement)).isTrue();
    assertThat(engine.path(procurement)).contains(Ends.REQUEST_WITHDRAWN);
  }

  @Test
  void canBeWithdrawnDuringTheReview() {
    String procurement = aRequest();

    withdraw();

    assertThat(engine.openTasks()).isEmpty();
    assertThat(engine.path(procurement)).contains(Ends.REQUEST_WITHDRAWN);
  }

  @Test
  void canBeWithdrawnWhileTheVoteIsOnlyAnnounced() {
    String procurement = aRequest();
    review("APPROVE");

    withdraw();

    assertThat(engine.hasEnded(procurement)).isTrue();
    assertThat(engine.path(procurement)).contains(Ends.VOTE_WITHDRAWN);
    assertThat(engine.variables(procurement)).containsEntry("vote_outcome", "WITHDRAWN");
  }

  @Test
  void cannotBeWithdrawnOnceTheVoteIsOpen() {
    aRequest();
    review("APPROVE");
    engine.fire(OwnerVoteProcess.Timers.NOTICE_PERIOD_ENDS);

    assertThatThrownBy(ProcurementModelTest::withdraw)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void cannotBeWithdrawnOnceItIsApproved() {
    aRequest();
    review("APPROVE");
    theOwnersVote("PASSED");

    assertThatThrownBy(ProcurementModelTest::withdraw)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void publishesWithTheNumbersThatTheOwnersDidNotApprove() {
    String procurement = aRequest();
    review("APPROVE");

    theOwnersVote("FAILED");

    assertThat(engine.path(procurement)).contains(Ends.VOTE_NOT_PASSED);
    assertThat(engine.beans.notices).last().satisfies(notice -> {
      assertThat(notice.step()).isEqualTo(Notices.PUBLISH_VOTE_FAILURE);
      assertThat(notice.audience()).isEqualTo("COMMUNITY");
      assertThat(notice.bodyZh()).contains("同意 100 人");
      assertThat(notice.bodyEn()).contains("100 owners in favour");
    });
  }

  @Test
  void endsWhenTheVoteIsInvalid() {
    String procurement = aRequest();
    review("APPROVE");

    theOwnersVote("INVALID");

    assertThat(engine.path(procurement)).contains(Ends.VOTE_NOT_PASSED);
  }

  @Test
  void endsWithTheReasonWhenAManagerCancelsTheVote() {
    String procurement = aRequest();
    review("APPROVE");

    cancelTheVote();

    assertThat(engine.path(procurement)).contains(Ends.VOTE_NOT_PASSED);
    assertThat(engine.beans.notices).last()
        .satisfies(notice -> assertThat(notice.bodyZh()).contains("议题有误"));
  }

  @Test
  void putsRequestAndSupplementToTheVote() {
    aRequest();
    review("APPROVE");

    Map<String, ?> vote = engine.variables(engine.calledVote().getId());

    assertThat(vote.get("caseId")).isEqualTo(CASE);
    assertThat(vote.get("motion")).isEqualTo("更换 1 号电梯");
    assertThat(vote.get("motionText")).isEqualTo("老化，经常停运");
    assertThat((String) vote.get("supplement")).contains("2012 年安装", "三家报价", "建议更换");
    assertThat(vote.get("matter")).isEqualTo("ORDINARY");
    assertThat(vote.get("amount")).isEqualTo(80_000.0);
    assertThat(vote.get("requester")).isEqualTo("owner-001");
    assertThat(vote.get("withdrawableCase")).isEqualTo(CASE);
    assertThat(engine.calledVote().getBusinessKey()).isEqualTo(BeanDoubles.VOTE_ID);
  }

  @Test
  void acceptsAnExplanationForAnExcessThatNeedsNoVote() {
    engine.beans.decide(Rules.JUDGE_OVERRUN, Map.of("exceeded", true, "excess", 4_000.0));
    engine.beans.decide(Rules.ROUTE_EXCESS, COMPLETE_NEEDS_NO_VOTE);
    String procurement = anApprovedRequest();
    purchase(84_000.0);
    assertThat(daysUntilDue(Tasks.EXPLAIN_OVERRUN)).isEqualTo(10);

    engine.complete(Tasks.EXPLAIN_OVERRUN, Map.of("overrunReason", "材料涨价"));

    assertThat(engine.path(procurement))
        .doesNotContain(Calls.VOTE_ON_OVERRUN).contains(Ends.COMPLETE_PURCHASE);
    assertThat(engine.variables(procurement)).containsEntry("overrunApproved", true);
  }

  @Test
  void putsALargeExcessToAVoteOfItsOwn() {
    String procurement = anOverrun();

    Map<String, ?> vote = engine.variables(engine.calledVote().getId());
    assertThat(vote.get("amount")).isEqualTo(20_000.0);
    assertThat(vote.get("motionText")).isEqualTo("材料涨价");
    assertThat((String) vote.get("motion")).startsWith("更换 1 号电梯");
    assertThat((String) vote.get("supplement")).contains("¥80000", "¥100000", "¥20000");
    theOwnersVote("PASSED");

    assertThat(engine.path(procurement)).contains(Ends.COMPLETE_PURCHASE);
    assertThat(engine.variables(procurement))
        .containsEntry("overrunVote_outcome", "PASSED")
        .containsEntry("overrunApproved", true)
        .containsEntry("vote_outcome", "PASSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "INVALID"})
  void leavesAnExcessThatTheOwnersDidNotApproveToThePropertyCompany(String outcome) {
    String procurement = anOverrun();

    theOwnersVote(outcome);

    assertThat(engine.variables(procurement))
        .containsEntry("overrunVote_outcome", outcome).containsEntry("overrunApproved", false);
    theExcessIsRefused(procurement);
  }

  @Test
  void leavesTheExcessToThePropertyCompanyWhenTheVoteOnItIsCancelled() {
    String procurement = anOverrun();

    cancelTheVote();

    theExcessIsRefused(procurement);
  }

  @Test
  void placesNoOrderAboveTheApprovedAmountWithoutANewApproval() {
    engine.beans.decide(
        Rules.JUDGE_ORDER,
        Map.of("exceeded", true, "excess", 20_000.0), Map.of("exceeded", false, "excess", 0.0));
    String procurement = anApprovedRequest();

    engine.complete(Tasks.ORDER_EQUIPMENT, Map.of("orderedCost", 100_000.0));

    assertThat(engine.beans.decisions)
        .filteredOn(decision -> decision.step().equals(Rules.JUDGE_ORDER))
        .singleElement()
        .satisfies(order -> assertThat(order.inputs()).contains("approved=quotedCost", "real=orderedCost"));
    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_REQUEST);
    assertThat(engine.path(procurement))
        .contains(Events.RENEW_APPROVAL).doesNotContain(Tasks.CONFIRM_DELIVERY);
    review("APPROVE");
    theOwnersVote("PASSED");
    purchase(80_000.0);
    assertThat(engine.path(procurement)).contains(Ends.COMPLETE_PURCHASE);
  }

  @Test
  void cannotBeWithdrawnDuringTheVoteOnAnExcess() {
    anOverrun();

    assertThatThrownBy(ProcurementModelTest::withdraw)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  private static Map<String, Object> request() {
    return Map.of(
        "caseId", CASE, "caseNumber", "CG-2030-0001", "requester", "owner-001",
        "requesterName", "王芳", "title", "更换 1 号电梯", "reason", "老化，经常停运",
        "category", "LIFT", "kind", "REPAIR_OR_RENEW", "place", "1 号楼", "estimatedCost", 90_000.0);
  }

  private static String aRequest() {
    return engine.start(KEY, CASE, request()).getId();
  }

  private static String anApprovedRequest() {
    String procurement = aRequest();
    review("APPROVE");
    theOwnersVote("PASSED");
    return procurement;
  }

  private static String anOverrun() {
    engine.beans.decide(Rules.JUDGE_OVERRUN, Map.of("exceeded", true, "excess", 20_000.0));
    String procurement = anApprovedRequest();
    purchase(100_000.0);
    engine.complete(Tasks.EXPLAIN_OVERRUN, Map.of("overrunReason", "材料涨价"));
    return procurement;
  }

  private static void review(String decision) {
    decide(decision);
    engine.runJobs();
  }

  private static void decide(String decision) {
    Map<String, Object> answer =
        decision.equals("APPROVE")
            ? Map.of(
                "reviewDecision", decision, "quotes", "三家报价", "quotedCost", 80_000.0,
                "recommendation", "建议更换", "fundingSource", "MAINTENANCE_FUND")
            : Map.of("reviewDecision", decision, "decisionReason", "已在保修期内");
    engine.engine().getTaskService().complete(engine.task(Tasks.REVIEW_REQUEST).getId(), answer);
  }

  private static void theOwnersVote(String outcome) {
    engine.beans.decide(OwnerVoteProcess.Rules.DECIDE_QUORUM, Map.of("outcome", outcome));
    engine.fire(OwnerVoteProcess.Timers.NOTICE_PERIOD_ENDS);
    engine.fire(OwnerVoteProcess.Timers.VOTING_ENDS);
  }

  private static void cancelTheVote() {
    engine.engine().getRuntimeService()
        .createMessageCorrelation(OwnerVoteProcess.Messages.VOTE_CANCELLED)
        .processInstanceBusinessKey(BeanDoubles.VOTE_ID)
        .setVariable("cancelReason", "议题有误").correlate();
    engine.runJobs();
  }

  private static void theExcessIsRefused(String procurement) {
    assertThat(engine.beans.calls).contains(Services.REGISTER_EQUIPMENT);
    assertThat(engine.path(procurement))
        .contains(Ends.EXCESS_REFUSED).doesNotContain(Notices.PUBLISH_PURCHASE, Ends.COMPLETE_PURCHASE);
    assertThat(engine.beans.notices).last().satisfies(notice -> {
      assertThat(notice.step()).isEqualTo(Notices.PUBLISH_EXCESS_REFUSAL);
      assertThat(notice.audience()).isEqualTo("COMMUNITY");
      assertThat(notice.bodyZh()).contains("¥20000 未获批准", "由物业公司承担");
      assertThat(notice.bodyEn()).contains("not paid out of the owners' money");
    });
  }

  private static void purchase(double realCost) {
    engine.complete(Tasks.ORDER_EQUIPMENT, Map.of("supplier", "某电梯公司", "orderedCost", 80_000.0));
    engine.complete(Tasks.CONFIRM_DELIVERY, Map.of("deliveryNote", "完好"));
    engine.complete(Tasks.ACCEPT_DELIVERY, Map.of("accepted", true, "realCost", realCost));
  }

  private static void withdraw() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.CASE_WITHDRAWN)
        .processInstanceVariableEquals(CaseVariables.WITHDRAWABLE_CASE.name(), CASE)
        .setVariable(CaseVariables.WITHDRAW_REASON.name(), "不再需要")
        .correlate();
    engine.runJobs();
  }

  private static Duration waits(String timer) {
    return Duration.between(new Date().toInstant(), engine.job(timer).getDuedate().toInstant());
  }

  private static long daysUntilDue(String task) {
    return Duration.between(BeanDoubles.NOW, engine.task(task).getDueDate().toInstant()).toDays();
  }

  private static List<String> groups(String task) {
    return engine.engine().getTaskService().getIdentityLinksForTask(engine.task(task).getId()).stream()
        .map(IdentityLink::getGroupId)
        .sorted()
        .toList();
  }
}
