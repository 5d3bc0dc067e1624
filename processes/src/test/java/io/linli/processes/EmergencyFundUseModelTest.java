package io.linli.processes;

import static io.linli.processes.EmergencyFundUseProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.processes.BeanDoubles.Notice;
import io.linli.processes.EmergencyFundUseProcess.Ends;
import io.linli.processes.EmergencyFundUseProcess.Messages;
import io.linli.processes.EmergencyFundUseProcess.Notices;
import io.linli.processes.EmergencyFundUseProcess.Services;
import io.linli.processes.EmergencyFundUseProcess.Tasks;
import io.linli.processes.EmergencyFundUseProcess.Timers;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmergencyFundUseModelTest {

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @Test
  void isPublishedBeforeDecidedAuditedAndPublishedAgain() {
    String use = aProposal();

    approve();
    assertThat(engine.openTasks()).as("nothing has been spent yet").isEmpty();
    repairEnds();
    assertThat(engine.openTasks()).containsExactly(Tasks.AUDIT_FUND_USE);
    engine.complete(Tasks.AUDIT_FUND_USE, Map.of("auditedAmount", 7800L, "auditResult", "发票齐全"));
    assertThat(engine.hasEnded(use)).isFalse();
    engine.fire(Timers.PUBLICATION_ENDS);

    assertThat(engine.hasEnded(use)).isTrue();
    assertThat(engine.path(use)).contains(Ends.FUND_USED);
    assertThat(engine.beans.notices).extracting(Notice::step)
        .containsExactly(Notices.ANNOUNCE_USE, Notices.PUBLISH_APPROVAL, Notices.PUBLISH_AUDIT);
    assertThat(engine.beans.notices).allSatisfy(notice -> {
      assertThat(notice.audience()).isEqualTo("OWNERS");
      assertThat(notice.board()).isEqualTo("true");
    });
    assertThat(engine.beans.notices).last().satisfies(notice -> assertThat(notice.bodyZh()).contains("¥8000", "¥7800", "发票齐全"));
  }

  @Test
  void recordsTheApprovalWithTheDecisionItself() {
    aProposal();

    engine.engine().getTaskService().complete(
        engine.task(Tasks.APPROVE_FUND_USE).getId(), Map.of("fund_outcome", "APPROVED", "committeeReason", "情况属实"));

    assertThat(engine.beans.calls).as("before anything else can come between").contains(Services.RECORD_APPROVAL)
        .doesNotContain(Notices.PUBLISH_APPROVAL);
  }

  @Test
  void auditsAtOnceWhatIsApprovedAfterTheRepair() {
    engine.beans.finishRepair();
    aProposal();

    approve();

    assertThat(engine.openTasks()).containsExactly(Tasks.AUDIT_FUND_USE);
  }

  @Test
  void publishesARefusalWithItsReason() {
    String use = aProposal();

    engine.complete(Tasks.APPROVE_FUND_USE, Map.of("fund_outcome", "REFUSED", "committeeReason", "仍在保修期内"));

    assertThat(engine.path(use)).contains(Ends.FUND_REFUSED);
    assertThat(engine.variables(use)).containsEntry("fund_outcome", "REFUSED");
    assertThat(engine.beans.notices).last().satisfies(notice -> assertThat(notice.bodyZh()).contains("仍在保修期内"));
  }

  @Test
  void publishesNothingThatPeopleWriteUnmasked() {
    engine.beans.finishRepair();
    engine.start(
        KEY, "", Map.of("caseId", "case-8", "title", "屋面", "fundAmount", 8000L, "fundReason", "请联系 13912345678"));
    engine.complete(Tasks.APPROVE_FUND_USE, Map.of("fund_outcome", "APPROVED", "committeeReason", "已问 13912345678"));
    engine.complete(Tasks.AUDIT_FUND_USE, Map.of("auditedAmount", 7800L, "auditResult", "发票 13912345678"));

    assertThat(engine.beans.notices).hasSize(3).allSatisfy(notice -> assertThat(notice.bodyZh()).contains("***").doesNotContain("13912345678"));
  }

  @Test
  void remindsTheCommitteeWhenTheTimeIsUpWithoutDecidingForIt() {
    aProposal();

    engine.fire(Timers.DECISION_OVERDUE);

    assertThat(engine.beans.notices).last().satisfies(notice -> assertThat(notice.audience()).isEqualTo("ROLE:committee"));
    assertThat(engine.openTasks()).containsExactly(Tasks.APPROVE_FUND_USE);
  }

  @Test
  void publishesTheAccountForAsLongAsTheParameterSays() {
    aProposal();
    approve();
    repairEnds();
    engine.complete(Tasks.AUDIT_FUND_USE, Map.of("auditedAmount", 7800L, "auditResult", "发票齐全"));

    Duration published =
        Duration.between(new Date().toInstant(), engine.job(Timers.PUBLICATION_ENDS).getDuedate().toInstant());

    assertThat(published).isBetween(Duration.ofDays(6), Duration.ofDays(7));
  }

  private static String aProposal() {
    return engine
        .start(KEY, "", Map.of("caseId", "case-8", "title", "2号楼屋面漏水", "fundAmount", 8000L, "fundReason", "雨季将至，顶层三户进水"))
        .getId();
  }

  private static void repairEnds() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.REPAIR_ENDED)
        .processInstanceVariableEquals("caseId", "case-8")
        .correlate();
    engine.runJobs();
  }

  private static void approve() {
    engine.complete(Tasks.APPROVE_FUND_USE, Map.of("fund_outcome", "APPROVED", "committeeReason", "情况属实"));
  }
}
