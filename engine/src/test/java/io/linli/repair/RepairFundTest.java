package io.linli.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.cases.CaseRefused;
import io.linli.cases.CaseState;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.testing.LinliTest;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The emergency use of the maintenance fund beside the repair that needs it. */
@LinliTest
class RepairFundTest {

  private static final String PROPOSE = "task_proposeFundUse";
  private static final String DECIDE = "task_approveFundUse";
  private static final String AUDIT = "task_auditFundUse";
  private static final Map<String, Object> APPLICATION = Map.of("fundDecision", "APPLY", "fundAmount", 8000, "fundReason", "屋面渗漏，雨季将至");
  private static final Map<String, Object> APPROVAL = Map.of("fund_outcome", "APPROVED", "committeeReason", "情况属实，同意使用");

  @Autowired private BeanFactory beans;
  private RepairSite site;
  private Actor ding;
  private Actor committee;
  private Actor finance;

  @BeforeEach
  void aTechnicianIsOnDuty() {
    site = new RepairSite(beans);
    ding = site.technician("丁师傅", RepairSite.EVERYTHING);
    committee = site.here.staff(Role.COMMITTEE);
    finance = site.here.staff(Role.FINANCE);
  }

  @Test
  void theCommitteeDecidesOnTheFundWhileTheRoofIsRepaired() {
    UUID id = site.report(site.anna, roof());
    assertThat(site.has(site.manager, id, PROPOSE)).as(site.timeline(site.manager, id).toString()).isTrue();

    site.done(site.manager, id, PROPOSE, APPLICATION);
    site.done(committee, id, DECIDE, APPROVAL);
    assertThatThrownBy(() -> site.cancelled(site.anna, id)).as("the money is accounted for in any case").isInstanceOf(CaseRefused.class);
    assertThat(site.has(finance, id, AUDIT)).as("nothing has been spent yet").isFalse();
    site.accepted(ding, id).arrived(ding, id).finished(ding, id);
    assertRefused("auditedAmount", () -> site.done(finance, id, AUDIT, Map.of("auditedAmount", 8000.01, "auditResult", "发票齐全，金额属实")));
    site.done(finance, id, AUDIT, Map.of("auditedAmount", 7800, "auditResult", "发票齐全，金额属实"));
    site.fired("timer_publicationEnds");

    assertThat(site.inbox(site.ben))
        .anyMatch(title -> title.startsWith("维修资金紧急使用公示"))
        .anyMatch(title -> title.startsWith("维修资金紧急使用决算"));
    assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(CaseState.RUNNING);
    assertThat(site.rated(site.anna, id, 5).seenBy(site.anna, id).about().state()).isEqualTo(CaseState.COMPLETED);
  }

  @Test
  void theManagerMayApplyBeforeThePromisesAreMade() {
    UUID id = site.reportOnly(site.anna, roof());
    site.management().executeJob(site.jobsHere().messages().singleResult().getId());
    assertThat(site.order(id).triage()).isEmpty();

    site.done(site.manager, id, PROPOSE, APPLICATION);

    assertThat(site.has(committee, id, DECIDE)).isTrue();
  }

  @Test
  void theFundIsAskedForOnceStaffFindThatItIsUrgent() {
    UUID id = site.report(site.anna, lamp());
    assertThat(site.has(site.manager, id, PROPOSE)).as("a lamp can wait for a vote").isFalse();

    site.corrected(id, Urgency.URGENT, null, "轿厢门关不上，随时可能困人");

    assertThat(site.has(site.manager, id, PROPOSE)).as(site.timeline(site.manager, id).toString()).isTrue();
  }

  @Test
  void theFundIsAskedForWhenARepairThatWasTakenUpAgainIsFoundUrgent() {
    UUID id = site.report(site.anna, lamp());
    site.accepted(ding, id).arrived(ding, id).finished(ding, id);
    site.done(site.anna, id, "task_confirmRepair", Map.of("confirmDecision", "REOPEN", "reopenReason", "门也关不上了"));

    site.corrected(id, Urgency.URGENT, null, "轿厢门关不上，随时可能困人");

    assertThat(site.has(site.manager, id, PROPOSE)).as(site.timeline(site.manager, id).toString()).isTrue();
  }

  @Test
  void theFundIsAskedForWhenStaffFindThatTheOwnersPay() {
    UUID id = site.report(site.anna, site.own("WATER", "马桶堵了，粪水冒上来"));
    assertThat(site.has(site.manager, id, PROPOSE)).as("its owner pays").isFalse();

    site.corrected(id, null, Payer.BUILDING_OWNERS, "堵在公共立管");

    assertThat(site.has(site.manager, id, PROPOSE)).as(site.timeline(site.manager, id).toString()).isTrue();
  }

  @Test
  void aRepairThatCouldWaitClosesWithoutTheFund() {
    UUID id = site.report(site.anna, lamp());

    site.accepted(ding, id).arrived(ding, id).finished(ding, id).rated(site.anna, id, 5);

    assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(CaseState.COMPLETED);
  }

  @Test
  void theFundPaysForNobodyAlone() {
    UUID id = site.report(site.anna, roof());

    site.here.here(() -> { beans.getBean(CorrectTriage.class).correct(site.desk, id, null, null, Payer.OWNER, "是顶层业主自己的露台"); return id; });
    assertThat(site.order(id).requireTriage().payer()).as("at once, before the process goes on").isEqualTo(Payer.OWNER);
    site.jobs();
    assertRefused("fundDecision", () -> site.done(site.manager, id, PROPOSE, APPLICATION));
    site.corrected(id, null, Payer.BUILDING_OWNERS, "看过图纸，是公共屋面");
    site.done(site.manager, id, PROPOSE, APPLICATION);
    site.corrected(id, null, Payer.BUILDER, "还在防水保修期内");
    assertRefused("fund_outcome", () -> site.done(committee, id, DECIDE, APPROVAL));
    site.done(committee, id, DECIDE, Map.of("fund_outcome", "REFUSED", "committeeReason", "由建设单位保修"));

    assertThat(site.inbox(site.ben)).anyMatch(title -> title.startsWith("业主委员会不同意紧急使用维修资金"));
  }

  @Test
  void theFundPaysForNothingThatCanWait() {
    UUID id = site.report(site.anna, roof());
    site.done(site.manager, id, PROPOSE, APPLICATION);

    site.corrected(id, Urgency.NORMAL, null, "只是墙角返潮");

    assertRefused("fund_outcome", () -> site.done(committee, id, DECIDE, APPROVAL));
  }

  private Map<String, Object> roof() {
    return site.common("STRUCTURE", "楼顶漏水，顶层几户都进水了，屋面防水坏了");
  }

  private Map<String, Object> lamp() {
    return site.common("LIFT", "电梯里的灯坏了");
  }

  private static void assertRefused(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RepairRefused.class, refused -> assertThat(refused.errors().get(0).field()).isEqualTo(field));
  }
}
