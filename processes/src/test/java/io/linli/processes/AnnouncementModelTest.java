package io.linli.processes;

import static io.linli.processes.AnnouncementProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.linli.processes.AnnouncementProcess.Ends;
import io.linli.processes.AnnouncementProcess.Messages;
import io.linli.processes.AnnouncementProcess.Notices;
import io.linli.processes.AnnouncementProcess.Services;
import io.linli.processes.AnnouncementProcess.Tasks;
import io.linli.processes.AnnouncementProcess.Timers;
import io.linli.processes.BeanDoubles.Notice;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnnouncementModelTest {

  private static final String CASE = "3f0e9b52-0000-4c38-8a11-0000000000ac";

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @Test
  void hangsUntilItExpires() {
    String announcement = aDraft();

    decide("APPROVE");
    assertThat(engine.beans.calls).containsExactly(Services.PUBLISH_ANNOUNCEMENT);
    assertThat(engine.job(Timers.ANNOUNCEMENT_EXPIRES).getDuedate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofDays(30)));
    engine.fire(Timers.ANNOUNCEMENT_EXPIRES);

    assertThat(engine.path(announcement)).contains(Services.TAKE_DOWN_ANNOUNCEMENT, Ends.TAKE_DOWN_ANNOUNCEMENT);
    assertThat(engine.hasEnded(announcement)).isTrue();
  }

  @Test
  void goesBackToItsAuthorWithAReasonAndIsReadAgain() {
    aDraft();

    engine.complete(Tasks.APPROVE_ANNOUNCEMENT, Map.of("approvalDecision", "RETURN", "decisionReason", "日期有误"));
    assertThat(engine.task(Tasks.REVISE_ANNOUNCEMENT).getAssignee()).isEqualTo("service");
    engine.complete(Tasks.REVISE_ANNOUNCEMENT, Map.of("body", "周六停水"));

    assertThat(engine.openTasks()).containsExactly(Tasks.APPROVE_ANNOUNCEMENT);
    assertThat(engine.beans.calls).doesNotContain(Services.PUBLISH_ANNOUNCEMENT);
  }

  @Test
  void isApprovedByTwoPeople() {
    UserTask approval =
        Model.read(KEY).all(UserTask.class).stream()
            .filter(task -> task.getId().equals(Tasks.APPROVE_ANNOUNCEMENT)).findFirst().orElseThrow();

    assertThat(Model.properties(approval)).containsEntry(ModelProperties.FOUR_EYES, "true");
    assertThat(approval.getCamundaCandidateGroupsList()).containsExactly("manager", "service");
  }

  @Test
  void remindsOfAnApprovalWithoutTakingItAway() {
    aDraft();

    engine.fire(Timers.REMIND_APPROVAL);

    assertThat(engine.openTasks()).containsExactly(Tasks.APPROVE_ANNOUNCEMENT);
    assertThat(engine.beans.notices).extracting(Notice::step, Notice::audience)
        .containsExactly(tuple(Notices.REMIND_APPROVAL, "ROLE:manager"));
  }

  @Test
  void isNotHeldBackByAReminderThatIsStuck() {
    String announcement = aDraft();
    engine.beans.failAt(Notices.REMIND_APPROVAL);
    engine.runJob(Timers.REMIND_APPROVAL);
    assertThatThrownBy(() -> engine.runJob(Notices.REMIND_APPROVAL)).hasMessageContaining("on purpose");

    engine.engine().getTaskService()
        .complete(engine.task(Tasks.APPROVE_ANNOUNCEMENT).getId(), Map.of("approvalDecision", "APPROVE"));
    engine.runJobs();

    assertThat(engine.path(announcement)).contains(Services.PUBLISH_ANNOUNCEMENT);
  }

  @Test
  void canBeTakenBackWhileItIsADraft() {
    String announcement = aDraft();

    withdraw();

    assertThat(engine.path(announcement)).contains(Ends.WITHDRAW_DRAFT).doesNotContain(Services.PUBLISH_ANNOUNCEMENT);
    assertThat(engine.hasEnded(announcement)).isTrue();
  }

  @Test
  void canBeTakenDownBeforeItExpires() {
    String announcement = aDraft();
    decide("APPROVE");

    withdraw();

    assertThat(engine.path(announcement)).contains(Services.TAKE_DOWN_ANNOUNCEMENT).doesNotContain(Timers.ANNOUNCEMENT_EXPIRES);
    assertThat(engine.hasEnded(announcement)).isTrue();
    assertThatThrownBy(AnnouncementModelTest::withdraw).isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  private static String aDraft() {
    Map<String, Object> variables =
        new HashMap<>(
            Map.of(
                "caseId", CASE, "caseNumber", "GG-2030-0001", "requester", "service", "requesterName", "顾小雨",
                "title", "周六停水", "body", "周六上午停水"));
    return engine.start(KEY, CASE, variables).getId();
  }

  private static void decide(String decision) {
    engine.complete(Tasks.APPROVE_ANNOUNCEMENT, Map.of("approvalDecision", decision));
  }

  private static void withdraw() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.CASE_WITHDRAWN)
        .processInstanceVariableEquals(CaseVariables.WITHDRAWABLE_CASE.name(), CASE)
        .correlate();
    engine.runJobs();
  }
}
