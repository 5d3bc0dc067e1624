package io.linli.processes;

import static io.linli.processes.ComplaintProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.processes.BeanDoubles.Decision;
import io.linli.processes.BeanDoubles.Notice;
import io.linli.processes.ComplaintProcess.Ends;
import io.linli.processes.ComplaintProcess.MessageEvents;
import io.linli.processes.ComplaintProcess.Messages;
import io.linli.processes.ComplaintProcess.Notices;
import io.linli.processes.ComplaintProcess.Rules;
import io.linli.processes.ComplaintProcess.Rulesets;
import io.linli.processes.ComplaintProcess.Services;
import io.linli.processes.ComplaintProcess.Tasks;
import io.linli.processes.ComplaintProcess.Timers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComplaintModelTest {

  private static final String CASE = "3f0e9b52-0000-4c38-8a11-0000000000ab";
  private static final Map<String, Object> CLEAN = Map.of("verdict", "CLEAN", "masked", "广场舞太吵\n每晚九点以后仍有音乐");
  private static final Map<String, Object> REVIEW = Map.of("verdict", "REVIEW", "masked", "广场舞太吵\n***");

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @BeforeEach
  void rulesThatFindNothingAndAskTheServiceDesk() {
    engine.beans.decide(Rules.MASK_TEXT, CLEAN);
    engine.beans.decide(Rules.MASK_REPLY, CLEAN);
    engine.beans.decide(Rules.ROUTE_COMPLAINT, Map.of("group", "service", "supervisor", "manager", "maxRounds", 2L));
  }

  @Test
  void isPublishedAtOnceAndAnsweredInPublic() {
    String complaint = aComplaint();
    acknowledge();
    reply();

    judge(Tasks.JUDGE_REPLY, "ACCEPT");

    assertThat(engine.path(complaint)).containsSubsequence(
        Services.PREPARE_COMPLAINT, Rules.MASK_TEXT, Rules.ROUTE_COMPLAINT, Services.PUBLISH_COMPLAINT,
        Tasks.ACKNOWLEDGE_COMPLAINT, Services.ACKNOWLEDGE_COMPLAINT, Tasks.REPLY_COMPLAINT, Services.PUBLISH_REPLY,
        Tasks.JUDGE_REPLY, Services.CLOSE_SETTLED, Ends.SETTLE_COMPLAINT);
    assertThat(engine.beans.calls).contains("outcome ACCEPT");
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void tellsTheAuthorOfTheAnswerAndUntilWhenToJudgeIt() {
    aComplaint();
    acknowledge();

    reply();

    assertThat(engine.task(Tasks.JUDGE_REPLY).getAssignee()).isEqualTo("owner-001");
    assertThat(engine.beans.notices).singleElement().satisfies(notice -> {
      assertThat(notice.audience()).isEqualTo("PERSON:owner-001");
      assertThat(notice.bodyZh()).contains("已与舞队约定时间", "2030-05-16T02:00:00Z");
    });
  }

  @Test
  void countsSilenceAsAcceptance() {
    String complaint = aComplaint();
    acknowledge();
    reply();
    assertThat(engine.job(Timers.ACCEPT_SILENCE).getDuedate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(240)));

    engine.fire(Timers.ACCEPT_SILENCE);

    assertThat(engine.path(complaint)).contains(Ends.SETTLE_COMPLAINT);
    assertThat(engine.beans.calls).contains("outcome SILENT");
  }

  @Test
  void goesToTheCommitteeAfterTwoRejectionsAndNotBefore() {
    aComplaint();
    acknowledge();
    reply();
    judge(Tasks.JUDGE_REPLY, "REJECT");
    assertThat(engine.openTasks()).containsExactly(Tasks.REPLY_COMPLAINT);
    reply();

    judge(Tasks.JUDGE_REPLY, "REJECT");

    assertThat(engine.openTasks()).containsExactly(Tasks.MEDIATE_COMPLAINT);
    assertThat(groups(Tasks.MEDIATE_COMPLAINT)).containsExactly("committee");
  }

  @Test
  void isSettledByTheCommittee() {
    String complaint = aMediatedComplaint();

    judge(Tasks.JUDGE_MEDIATION, "ACCEPT");

    assertThat(engine.path(complaint)).containsSubsequence(
        Services.PUBLISH_MEDIATION, Notices.ASK_ON_MEDIATION, Services.CLOSE_SETTLED, Ends.SETTLE_COMPLAINT);
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void countsSilenceOnTheMediationAsAcceptance() {
    String complaint = aMediatedComplaint();

    engine.fire(Timers.ACCEPT_MEDIATION);

    assertThat(engine.beans.calls).contains("outcome SILENT");
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void goesToTheSubdistrictOfficeWhenTheMediationIsRejected() {
    String complaint = aMediatedComplaint();
    judge(Tasks.JUDGE_MEDIATION, "REJECT");
    assertThat(groups(Tasks.HAND_OVER_COMPLAINT)).containsExactly("committee", "service");
    handOver();

    engine.complete(Tasks.RECORD_DECISION, Map.of("decision", "已责成整改"));

    assertThat(engine.path(complaint)).containsSubsequence(
        Services.RECORD_LAST_OBJECTION, Tasks.HAND_OVER_COMPLAINT, Services.RECORD_HAND_OVER, Tasks.RECORD_DECISION,
        Services.PUBLISH_DECISION, Notices.TELL_DECISION, Services.CLOSE_DECIDED, Ends.DECIDE_COMPLAINT);
    assertThat(engine.beans.calls).contains("outcome DECIDED");
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void goesToTheSubdistrictOfficeWhenTheCommitteeStaysSilent() {
    anUnsettledComplaint();

    engine.fire(Timers.END_MEDIATION);

    assertThat(engine.openTasks()).containsExactly(Tasks.HAND_OVER_COMPLAINT);
  }

  @Test
  void endsWhenTheOfficeStaysSilent() {
    String complaint = anUnsettledComplaint();
    engine.fire(Timers.END_MEDIATION);
    handOver();

    engine.fire(Timers.MISS_DECISION);

    assertThat(engine.path(complaint)).contains(Ends.MISS_DECISION);
    assertThat(engine.beans.calls).contains("outcome UNANSWERED");
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void waitsForAPersonBeforeDoubtfulWordsArePublished() {
    engine.beans.decide(Rules.MASK_TEXT, REVIEW);

    String complaint = aComplaint();

    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_TEXT);
    assertThat(groups(Tasks.REVIEW_TEXT)).containsExactly("manager", "service");
    assertThat(engine.beans.calls).doesNotContain(Services.PUBLISH_COMPLAINT);
    assertThat(engine.variables(complaint)).containsEntry("publicText", "广场舞太吵\n***");
  }

  @Test
  void isPublishedOnceAPersonHasReadIt() {
    engine.beans.decide(Rules.MASK_TEXT, REVIEW);
    String complaint = aComplaint();

    engine.complete(Tasks.REVIEW_TEXT, Map.of("reviewDecision", "EDIT", "publicText", "广场舞太吵\n请管理"));

    assertThat(engine.path(complaint)).contains(Services.PUBLISH_COMPLAINT);
    assertThat(engine.variables(complaint)).containsEntry("publicText", "广场舞太吵\n请管理");
    assertThat(engine.openTasks()).containsExactly(Tasks.ACKNOWLEDGE_COMPLAINT);
  }

  @Test
  void tellsOnlyTheAuthorOfARefusal() {
    engine.beans.decide(Rules.MASK_TEXT, REVIEW);
    String complaint = aComplaint();

    engine.complete(Tasks.REVIEW_TEXT, Map.of("reviewDecision", "REFUSE", "refusalReason", "含有人身攻击"));

    assertThat(engine.path(complaint)).contains(Services.REFUSE_COMPLAINT, Ends.REFUSE_COMPLAINT);
    assertThat(engine.beans.notices).singleElement().satisfies(notice -> {
      assertThat(notice.audience()).isEqualTo("PERSON:owner-001");
      assertThat(notice.board()).isEqualTo("false");
      assertThat(notice.bodyZh()).contains("含有人身攻击");
    });
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void tellsTheManagerOfAReviewThatTakesTooLong() {
    engine.beans.decide(Rules.MASK_TEXT, REVIEW);
    aComplaint();

    engine.fire(Timers.ESCALATE_REVIEW);

    assertThat(engine.openTasks()).containsExactly(Tasks.REVIEW_TEXT);
    assertThat(engine.beans.notices).extracting(Notice::audience).containsExactly("ROLE:manager");
  }

  @Test
  void remindsTheDepartmentAndEscalatesToWhoeverSupervisesIt() {
    aComplaint();
    engine.fire(Timers.REMIND_ACKNOWLEDGEMENT);
    engine.fire(Timers.ESCALATE_ACKNOWLEDGEMENT);
    acknowledge();
    engine.fire(Timers.REMIND_REPLY);

    engine.fire(Timers.ESCALATE_REPLY);

    assertThat(engine.openTasks()).containsExactly(Tasks.REPLY_COMPLAINT);
    assertThat(engine.beans.notices).extracting(Notice::step).containsExactly(
        Notices.REMIND_ACKNOWLEDGEMENT, Notices.ESCALATE_ACKNOWLEDGEMENT, Notices.REMIND_REPLY, Notices.ESCALATE_REPLY);
    assertThat(engine.beans.notices).extracting(Notice::audience)
        .containsExactly("ROLE:service", "ROLE:manager", "ROLE:service", "ROLE:manager");
  }

  @Test
  void remindsTheCommitteeAndOfTheHandOver() {
    anUnsettledComplaint();
    engine.fire(Timers.REMIND_MEDIATION);
    engine.fire(Timers.END_MEDIATION);

    engine.fire(Timers.REMIND_HAND_OVER);

    assertThat(engine.openTasks()).containsExactly(Tasks.HAND_OVER_COMPLAINT);
    assertThat(engine.beans.notices).extracting(Notice::step)
        .contains(Notices.REMIND_COMMITTEE, Notices.REMIND_HAND_OVER);
  }

  @Test
  void takesThePromisedTimesFromTheRules() {
    aComplaint();

    assertThat(due(Timers.REMIND_ACKNOWLEDGEMENT)).isEqualTo(Duration.ofHours(19));
    assertThat(due(Timers.ESCALATE_ACKNOWLEDGEMENT)).isEqualTo(Duration.ofHours(24));
    assertThat(engine.task(Tasks.ACKNOWLEDGE_COMPLAINT).getDueDate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofHours(24)));
    acknowledge();
    assertThat(due(Timers.REMIND_REPLY)).isEqualTo(Duration.ofHours(134));
    assertThat(due(Timers.ESCALATE_REPLY)).isEqualTo(Duration.ofHours(168));
  }

  @Test
  void sendsAnAnswerBackThatIsNotFitToPublish() {
    engine.beans.decide(Rules.MASK_REPLY, Map.of("verdict", "REVIEW", "masked", "***"), CLEAN);
    aComplaint();
    acknowledge();

    reply();

    assertThat(engine.openTasks()).containsExactly(Tasks.REPLY_COMPLAINT);
    assertThat(engine.beans.calls).doesNotContain(Services.PUBLISH_REPLY);
    reply();
    assertThat(engine.openTasks()).containsExactly(Tasks.JUDGE_REPLY);
  }

  @Test
  void isSupervisedWhileTheDepartmentGoesOn() {
    aComplaint();

    raise();

    assertThat(engine.openTasks()).containsExactly(Tasks.ACKNOWLEDGE_COMPLAINT, Tasks.SUPERVISE_COMPLAINT);
    assertThat(groups(Tasks.SUPERVISE_COMPLAINT)).containsExactly("manager");
    engine.complete(Tasks.SUPERVISE_COMPLAINT, Map.of("supervision", "三日内答复"));
    assertThat(engine.beans.notices).last().satisfies(notice -> {
      assertThat(notice.audience()).isEqualTo("ROLE:service");
      assertThat(notice.bodyZh()).contains("三日内答复");
    });
  }

  @Test
  void endsTheSupervisionWithTheAnswer() {
    String complaint = aComplaint();
    raise();
    acknowledge();
    reply();

    judge(Tasks.JUDGE_REPLY, "ACCEPT");

    assertThat(engine.openTasks()).isEmpty();
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void cannotBeRaisedOnceTheDepartmentIsDone() {
    anUnsettledComplaint();

    assertThatThrownBy(ComplaintModelTest::raise).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void canBeWithdrawnWhileTheDepartmentHandlesIt() {
    String complaint = aComplaint();
    raise();

    withdraw();

    assertThat(engine.path(complaint)).contains(Services.CLOSE_WITHDRAWN, Ends.WITHDRAW_COMPLAINT);
    assertThat(engine.beans.calls).contains("outcome WITHDRAWN");
    assertThat(engine.openTasks()).isEmpty();
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void canBeWithdrawnWhileItsTextWaitsForReview() {
    engine.beans.decide(Rules.MASK_TEXT, REVIEW);
    String complaint = aComplaint();

    withdraw();

    assertThat(engine.path(complaint)).contains(MessageEvents.REVIEW_WITHDRAWN, Services.CLOSE_WITHDRAWN).doesNotContain(Services.PUBLISH_COMPLAINT);
    assertThat(engine.beans.calls).contains("outcome WITHDRAWN");
    assertThat(engine.hasEnded(complaint)).isTrue();
  }

  @Test
  void cannotBeWithdrawnFromTheCommittee() {
    anUnsettledComplaint();

    assertThatThrownBy(ComplaintModelTest::withdraw).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void givesTheRulesTheTextAndTheNamesToHide() {
    aComplaint();

    assertThat(engine.beans.decisions).extracting(Decision::ruleset).containsExactly(Rulesets.MASKING, Rulesets.ROUTING);
    assertThat(List.of(engine.beans.decisions.get(0).inputs().split(",")))
        .containsExactly("text=complaint_text", "hideRooms", "names=lines:complaint_names");
    assertThat(List.of(engine.beans.decisions.get(1).inputs().split(",")))
        .contains("kind", "category", "aboutStaff", "aboutStaffGroup=complaint_staffGroup");
  }

  private static String aComplaint() {
    Map<String, Object> variables =
        new HashMap<>(
            Map.of(
                "caseId", CASE, "caseNumber", "TS-2030-0001", "requester", "owner-001", "requesterName", "张三",
                "title", "广场舞太吵", "kind", "COMPLAINT", "category", "NOISE", "text", "每晚九点以后仍有音乐"));
    return engine.start(KEY, CASE, variables).getId();
  }

  private static String anUnsettledComplaint() {
    String complaint = aComplaint();
    acknowledge();
    reply();
    judge(Tasks.JUDGE_REPLY, "REJECT");
    reply();
    judge(Tasks.JUDGE_REPLY, "REJECT");
    return complaint;
  }

  private static String aMediatedComplaint() {
    String complaint = anUnsettledComplaint();
    engine.complete(Tasks.MEDIATE_COMPLAINT, Map.of("mediation", "双方约定每晚八点结束"));
    return complaint;
  }

  private static void acknowledge() {
    engine.complete(Tasks.ACKNOWLEDGE_COMPLAINT, Map.of());
  }

  private static void reply() {
    engine.complete(Tasks.REPLY_COMPLAINT, Map.of("reply", "已与舞队约定时间"));
  }

  private static void judge(String task, String answer) {
    engine.complete(task, Map.of("answer", answer, "answerText", "音量仍然很大"));
  }

  private static void handOver() {
    engine.complete(Tasks.HAND_OVER_COMPLAINT, Map.of("office", "花园街道办事处"));
  }

  private static void raise() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.RAISED)
        .processInstanceBusinessKey(CASE).correlate();
    engine.runJobs();
  }

  private static void withdraw() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.CASE_WITHDRAWN)
        .processInstanceVariableEquals(CaseVariables.WITHDRAWABLE_CASE.name(), CASE)
        .correlate();
    engine.runJobs();
  }

  private static Duration due(String timer) {
    return Duration.between(BeanDoubles.NOW, engine.job(timer).getDuedate().toInstant());
  }

  private static List<String> groups(String task) {
    return engine.engine().getTaskService().getIdentityLinksForTask(engine.task(task).getId()).stream()
        .map(IdentityLink::getGroupId)
        .sorted()
        .toList();
  }
}
