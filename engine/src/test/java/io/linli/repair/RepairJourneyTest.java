package io.linli.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.cases.CaseRefused;
import io.linli.cases.CaseState;
import io.linli.cases.MyTasks;
import io.linli.communities.ChangeParameter;
import io.linli.communities.ParameterChange;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Inbox;
import io.linli.notices.NoticeCategory;
import io.linli.problems.BadRequest;
import io.linli.roster.Trade;
import io.linli.testing.LinliTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class RepairJourneyTest {

  @Autowired private BeanFactory beans;
  private RepairSite site;
  private Actor ding;

  @BeforeEach
  void aTechnicianIsOnDuty() {
    site = new RepairSite(beans);
    ding = site.technician("丁师傅", RepairSite.EVERYTHING);
  }

  @Test
  void aBurstPipeIsReportedAcceptedRepairedAndRated() {
    UUID id = site.report(site.anna, site.burstPipe());

    WorkOrder searching = site.order(id);
    assertThat(searching.state()).isEqualTo(WorkOrderState.SEARCHING);
    assertThat(searching.requireTriage().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(searching.requireTriage().trade()).isEqualTo(Trade.WATER);
    assertThat(Duration.between(searching.openedAt(), searching.acceptBy())).isEqualTo(Duration.ofMinutes(5));

    whoPaysHasAgreed(id, site.accepted(ding, id).arrived(ding, id));
    site.finished(ding, id);
    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.DONE);
    site.rated(site.anna, id, 5);

    WorkOrder closed = site.order(id);
    assertThat(closed.state()).isEqualTo(WorkOrderState.CLOSED);
    assertThat(closed.stars()).isEqualTo(5);
    assertThat(closed.costCents()).isEqualTo(3550);
    assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(CaseState.COMPLETED);
    assertThat(site.timeline(site.anna, id))
        .anyMatch(sentence -> sentence.startsWith("急修："))
        .anyMatch(sentence -> sentence.contains("丁师傅 已接单，预计"))
        .contains("已收到报修", "丁师傅 已到场", "已修好，请报修人确认", "报修人已确认，评价 5 星", "报修已办结");
  }

  @Test
  void staffReadWhyTheRulesChoseSomebodyAndTheReporterDoesNot() {
    UUID id = site.report(site.anna, site.drip());

    assertThat(said(site.desk, id)).anyMatch(words -> words.contains("只有 1 名合适人员"));
    assertThat(said(site.anna, id)).noneMatch(words -> words.contains("合适人员"));
  }

  @Test
  void aDripCanWait() {
    UUID id = site.report(site.anna, site.drip());

    WorkOrder order = site.order(id);
    assertThat(order.requireTriage().urgency()).isEqualTo(Urgency.NORMAL);
    assertThat(Duration.between(order.openedAt(), order.acceptBy())).isEqualTo(Duration.ofHours(4));
    assertThat(Duration.between(order.openedAt(), order.fixBy())).isEqualTo(Duration.ofHours(72));
  }

  @Test
  void everybodyOnDutyForTheTradeHearsOfAnUrgentRepair() {
    Actor colleague = site.technician("邵师傅", Set.of(Trade.WATER));
    Actor electrician = site.technician("电工", Set.of(Trade.ELECTRICITY));

    site.report(site.anna, site.burstPipe());

    assertThat(site.inbox(ding)).anyMatch(title -> title.startsWith("急修："));
    assertThat(site.inbox(colleague)).anyMatch(title -> title.startsWith("急修："));
    assertThat(site.inbox(electrician)).noneMatch(title -> title.startsWith("急修："));
  }

  @Test
  void theSupervisorsHearWhenNobodyOfTheTradeIsOnDuty() {
    site = new RepairSite(beans);

    UUID id = site.report(site.anna, site.burstPipe());

    assertThat(site.inbox(site.desk)).anyMatch(title -> title.startsWith("急修："));
    assertThat(site.inbox(site.manager)).anyMatch(title -> title.startsWith("急修："));
    assertThat(site.has(site.desk, id, "task_assignRepair")).isTrue();
  }

  @Test
  void whoHasToAssignAnUrgentRepairByHandIsToldAtNight() {
    UUID id = site.report(site.anna, site.burstPipe());

    site.done(ding, id, "task_acceptRepair", Map.of("acceptDecision", "DECLINE", "declineReason", "在修电梯"));

    assertThat(site.has(site.desk, id, "task_assignRepair")).isTrue();
    assertThat(urgent(site.desk)).anyMatch(title -> title.startsWith("请人工派单"));
    site.fired("timer_acceptanceOverdue");
    assertThat(urgent(site.manager)).anyMatch(title -> title.startsWith("无人接单"));
  }

  @Test
  void aSupervisorChoosesWhenTheRulesFindNobody() {
    site = new RepairSite(beans);
    UUID id = site.report(site.anna, site.drip());
    Actor late = site.technician("后来的师傅", Set.of(Trade.WATER));

    site.done(site.desk, id, "task_assignRepair", Map.of("assignedTo", late.username(), "assignNote", "请尽快"));

    site.accepted(late, id);
    assertThat(site.order(id).technicianName()).isEqualTo("后来的师傅");
  }

  @Test
  void aSupervisorCannotChooseSomebodyWhoIsNoTechnician() {
    site = new RepairSite(beans);
    UUID id = site.report(site.anna, site.drip());

    assertThatThrownBy(
            () -> site.done(site.desk, id, "task_assignRepair", Map.of("assignedTo", site.anna.username())))
        .isInstanceOf(BadRequest.class);
  }

  @Test
  void nobodyIsSentToALiftWithoutItsCertificate() {
    site = new RepairSite(beans);
    UUID id = site.report(site.anna, site.common("LIFT", "电梯开门慢，有异响"));
    Actor plumber = site.technician("水工", Set.of(Trade.WATER));

    Map<String, Object> data =
        site.here.here(
            () -> site.bean(MyTasks.class).form(site.desk, site.task(site.desk, id, "task_assignRepair").id()).data());

    assertThat(String.valueOf(data.get("technicians"))).contains("无有效证书");
    assertThatThrownBy(() -> site.done(site.desk, id, "task_assignRepair", Map.of("assignedTo", plumber.username())))
        .isInstanceOfSatisfying(RepairRefused.class, refused -> assertThat(refused.errors().get(0).field()).isEqualTo("assignedTo"));
  }

  @Test
  void whoComesLaterThanPromisedIsReportedAtOnce() {
    UUID id = site.report(site.anna, site.burstPipe());

    site.done(ding, id, "task_acceptRepair", Map.of("acceptDecision", "ACCEPT", "arriveIn", "PT4H"));

    assertThat(site.view(site.anna, id).comesLate()).isTrue();
    assertThat(urgent(site.manager)).anyMatch(title -> title.startsWith("预计晚于承诺到场"));
  }

  @Test
  void whatPeopleSayReachesThoseWhomItConcerns() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor first = site.has(ding, id, "task_acceptRepair") ? ding : shao;
    Actor second = first == ding ? shao : ding;
    site.done(first, id, "task_acceptRepair", Map.of("acceptDecision", "DECLINE", "declineReason", "家里有事"));
    site.accepted(second, id).arrived(second, id);
    site.done(second, id, "task_quoteRepair", Map.of("quoteAmount", 99, "quoteText", "全换"));
    site.done(site.anna, id, "task_approveQuote", Map.of("quoteDecision", "AGAIN", "quoteAnswer", "只换阀芯就好"));
    assertThat(form(second, id, "task_quoteRepair")).containsEntry("quoteAnswer", "只换阀芯就好");
    whoPaysHasAgreed(id, site, second);
    site.finished(second, id);
    site.done(site.anna, id, "task_confirmRepair", Map.of("confirmDecision", "REOPEN", "reopenReason", "晚上又滴了"));

    assertThat(form(second, id, "task_acceptRepair").get("saidBefore")).asString().contains("晚上又滴了", "只换阀芯就好").doesNotContain("家里有事");
    assertThat(said(site.anna, id)).containsExactly("只换阀芯就好", "晚上又滴了");
    assertThat(said(site.desk, id)).containsSubsequence("家里有事", "只换阀芯就好", "晚上又滴了");
    assertThat(site.view(site.anna, id).materials()).isEqualTo("软管");
    assertThat(site.view(site.anna, id).cost()).isEqualByComparingTo("35.5");
  }

  @Test
  void whoDeclinesIsNotAskedAgainAndTheNextIs() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor first = site.has(ding, id, "task_acceptRepair") ? ding : shao;
    Actor second = first == ding ? shao : ding;

    site.done(first, id, "task_acceptRepair", Map.of("acceptDecision", "DECLINE", "declineReason", "在修电梯"));

    assertThat(site.has(first, id, "task_acceptRepair")).isFalse();
    site.accepted(second, id);
    assertThat(site.order(id).technician()).isEqualTo(second.username());
  }

  @Test
  void whileASupervisorHasToChooseTheTriageIsCorrectedAndTheReporterCancels() {
    site = new RepairSite(beans);
    UUID id = site.report(site.anna, site.drip());

    site.corrected(id, Urgency.URGENT, null, "老人独居");
    assertThat(site.order(id).requireTriage().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(site.has(site.desk, id, "task_assignRepair")).isTrue();

    site.cancelled(site.anna, id);
    site.jobs();
    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.CANCELLED);
  }

  @Test
  void nobodyReadsWhatTheOneBeforeHasAnswered() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor first = site.has(ding, id, "task_acceptRepair") ? ding : shao;
    Actor second = first == ding ? shao : ding;
    site.done(first, id, "task_acceptRepair", Map.of("acceptDecision", "DECLINE", "declineReason", "家里有事"));

    Map<String, Object> data =
        site.here.here(
            () -> site.bean(MyTasks.class).form(second, site.task(second, id, "task_acceptRepair").id()).data());

    assertThat(data.get("declineReason")).isNull();
    assertThat(data.get("acceptDecision")).isNull();
    assertThat(data).containsEntry("text", "厨房水龙头滴水，不急");
  }

  @Test
  void whoDoesNotAnswerInTimeIsPassedOver() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor first = site.has(ding, id, "task_acceptRepair") ? ding : shao;

    site.fired("timer_acceptanceExpires");

    assertThat(site.has(first, id, "task_acceptRepair")).isFalse();
    assertThat(site.has(first == ding ? shao : ding, id, "task_acceptRepair")).isTrue();
  }

  @Test
  void inGrabModeAllAreAskedAndOneHasIt() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    mode("GRAB");
    UUID id = site.report(site.anna, site.drip());
    assertThat(site.has(ding, id, "task_acceptRepair")).isTrue();

    site.accepted(shao, id);

    assertThat(site.order(id).technician()).isEqualTo(shao.username());
    assertThat(site.has(ding, id, "task_acceptRepair")).isFalse();
  }

  @Test
  void theReporterIsToldWhoComesAndWhenItIsDone() {
    UUID id = site.report(site.anna, site.drip());
    site.accepted(ding, id);
    whoPaysHasAgreed(id, site.arrived(ding, id));
    site.finished(ding, id);

    assertThat(site.inbox(site.anna)).anyMatch(title -> title.startsWith("丁师傅 已接单")).anyMatch(title -> title.startsWith("已修好"));
  }

  @Test
  void whatTheOwnerPaysIsAgreedToBeforeItIsDone() {
    UUID id = site.report(site.anna, site.drip());
    assertThat(site.order(id).requireTriage().payer()).isEqualTo(Payer.OWNER);
    site.accepted(ding, id).arrived(ding, id);
    assertThat(site.has(ding, id, "task_repairDamage")).isFalse();

    site.done(ding, id, "task_quoteRepair", Map.of("quoteAmount", 120.5, "quoteText", "换阀芯，含人工"));
    assertThat(site.order(id).quoteState()).isEqualTo(QuoteState.PENDING);
    assertThat(site.order(id).quoteCents()).isEqualTo(12050);
    site.done(site.anna, id, "task_approveQuote", Map.of("quoteDecision", "APPROVE"));

    assertThat(site.order(id).quoteState()).isEqualTo(QuoteState.APPROVED);
    assertThat(site.has(ding, id, "task_repairDamage")).isTrue();
  }

  @Test
  void theOwnerOfTheHomeIsAskedForTheMoneyWhoeverHasReportedIt() {
    Actor tenant = site.here.login(site.here.owner("租客"), Role.OCCUPANT);
    UUID id = site.report(tenant, site.room(site.annasHome.label()));
    site.accepted(ding, id).arrived(ding, id);

    site.done(ding, id, "task_quoteRepair", Map.of("quoteAmount", 5000, "quoteText", "全部更换"));

    assertThat(site.has(tenant, id, "task_approveQuote")).isFalse();
    assertThat(site.inbox(tenant)).noneMatch(title -> title.startsWith("请确认报价"));
    assertThat(site.inbox(site.anna)).anyMatch(title -> title.startsWith("请确认报价"));
    assertThat(quoteSeenBy(site.anna, id)).isNotNull();
    assertThat(quoteSeenBy(tenant, id)).isNull();
    site.done(site.anna, id, "task_approveQuote", Map.of("quoteDecision", "APPROVE"));
    assertThat(site.order(id).quoteState()).isEqualTo(QuoteState.APPROVED);
  }

  @Test
  void theServiceDeskAnswersAQuoteOnlyForAnOwnerWithoutAnAccount() {
    String home = site.here.unit(1_000_000, site.here.owner("没有账号的业主")).label();
    Map<String, Object> call = site.room(home);
    call.putAll(Map.of("callerName", "王阿姨", "callerPhone", "13800138000"));
    UUID id = site.report(site.desk, call);
    site.accepted(ding, id).arrived(ding, id);

    whoPaysHasAgreed(id, site, ding, site.desk);

    assertThat(site.has(ding, id, "task_repairDamage")).isTrue();
  }

  @Test
  void nothingBecomesDearerThanAgreedWithoutAnotherQuote() {
    UUID id = atWork(site.drip());
    Map<String, Object> dear = Map.of("workOutcome", "DONE", "workCost", 35.51);
    assertThatThrownBy(() -> site.done(ding, id, "task_repairDamage", dear))
        .isInstanceOfSatisfying(RepairRefused.class, refused -> assertThat(refused.errors().get(0).field()).isEqualTo("workCost"));

    site.done(ding, id, "task_repairDamage", Map.of("workOutcome", "QUOTE_AGAIN"));
    site.done(ding, id, "task_quoteRepair", Map.of("quoteAmount", 40, "quoteText", "另需角阀"));
    site.done(site.anna, id, "task_approveQuote", Map.of("quoteDecision", "APPROVE"));

    site.done(ding, id, "task_repairDamage", dear);
    assertThat(site.order(id).costCents()).isEqualTo(3551);
  }

  @Test
  void whoDoesNotWantThePriceOwesNothing() {
    UUID id = site.report(site.anna, site.drip());
    site.accepted(ding, id).arrived(ding, id);
    site.done(ding, id, "task_quoteRepair", Map.of("quoteAmount", 999, "quoteText", "全换"));

    site.done(site.anna, id, "task_approveQuote", Map.of("quoteDecision", "STOP", "quoteAnswer", "太贵，自己修"));

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.STOPPED);
    assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(CaseState.COMPLETED);
  }

  @Test
  void theClockSaysSinceWhenItWaitsForParts() {
    UUID id = atWork(site.drip());

    site.done(ding, id, "task_repairDamage", Map.of("workOutcome", "WAIT_FOR_PARTS", "partsNeeded", "陶瓷阀芯"));

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.WAITING_FOR_PARTS);
    assertThat(site.order(id).waitingSince()).isNotNull();
    assertThat(site.timeline(site.anna, id)).contains("等待配件：陶瓷阀芯");
    site.done(ding, id, "task_awaitParts", Map.of());
    assertThat(site.order(id).waitingSince()).isNull();
    assertThat(site.has(ding, id, "task_repairDamage")).isTrue();
  }

  @Test
  void anotherTradeGoesOnWithNewPromises() {
    Actor electrician = site.technician("电工", Set.of(Trade.ELECTRICITY));
    UUID id = atWork(site.drip());

    site.done(
        ding, id, "task_repairDamage",
        Map.of("workOutcome", "HAND_OVER", "handOverTrade", "ELECTRICITY", "handOverReason", "是水泵的电路"));

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.SEARCHING);
    assertThat(site.order(id).requireTriage().trade()).isEqualTo(Trade.ELECTRICITY);
    assertThat(site.has(ding, id, "task_acceptRepair")).isFalse();
    site.accepted(electrician, id);
    assertThat(site.order(id).technicianName()).isEqualTo("电工");
  }

  @Test
  void whatIsNotRepairedIsTakenUpAgainByWhoKnowsItWithTheSameHistory() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor technician = site.has(ding, id, "task_acceptRepair") ? ding : shao;
    site.accepted(technician, id);
    whoPaysHasAgreed(id, site.arrived(technician, id), technician);
    site.finished(technician, id);

    site.here.here(
        () -> {
          site.bean(ConfirmRepair.class).reopen(site.anna, id, "晚上又滴了");
          return id;
        });
    site.jobs();

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.SEARCHING);
    assertThat(site.has(technician, id, "task_acceptRepair")).isTrue();
    assertThat(site.timeline(site.anna, id)).contains("已修好，请报修人确认", "报修人反映没有修好，重新处理");
  }

  @Test
  void thereAreNoHalfStars() {
    UUID id = atWork(site.drip());
    site.finished(ding, id);

    assertThatThrownBy(() -> site.rated(site.anna, id, 2.5)).isInstanceOf(BadRequest.class);
  }

  @Test
  void silenceIsAgreement() {
    UUID id = atWork(site.drip());
    site.finished(ding, id);
    assertThat(Duration.between(site.now(), site.timer("timer_confirmSilently").getDuedate().toInstant()))
        .isBetween(Duration.ofDays(2), Duration.ofDays(3));

    site.fired("timer_confirmSilently");

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.CLOSED);
    assertThat(site.order(id).stars()).isNull();
  }

  @Test
  void theReporterCancelsUntilSomebodyIsThere() {
    UUID id = site.report(site.anna, site.drip());
    site.accepted(ding, id);

    site.cancelled(site.anna, id);
    site.jobs();

    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.CANCELLED);
    assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(CaseState.WITHDRAWN);
    assertThat(site.inbox(ding)).anyMatch(title -> title.startsWith("工单已取消"));
    UUID other = atWork(site.drip());
    assertThatThrownBy(() -> site.cancelled(site.anna, other)).isInstanceOf(CaseRefused.class);
  }

  @Test
  void somebodyElseComesWhenWhoAcceptedCannot() {
    Actor shao = site.technician("邵师傅", Set.of(Trade.WATER));
    UUID id = site.report(site.anna, site.drip());
    Actor first = site.has(ding, id, "task_acceptRepair") ? ding : shao;
    site.accepted(first, id);

    site.done(first, id, "task_arriveAtPlace", Map.of("arrivalDecision", "RETURN", "returnReason", "车坏了"));

    assertThat(site.has(first, id, "task_acceptRepair")).isFalse();
    assertThat(site.order(id).technician()).isNull();
    site.accepted(first == ding ? shao : ding, id);
  }

  @Test
  void theServiceDeskWritesDownACallAndSpeaksForTheCaller() {
    UUID id =
        site.report(
            site.desk,
            Map.of(
                "category", "WATER", "place", "OWN", "room", " " + site.annasHome.label() + " ", "text", "老人家里水龙头滴水，不急",
                "callerName", "王阿姨", "callerPhone", "13800138000"));

    assertThat(site.order(id).where()).isEqualTo(site.annasHome.label());
    site.accepted(ding, id);
    whoPaysHasAgreed(id, site.arrived(ding, id), ding, site.anna);
    site.finished(ding, id);
    site.rated(site.desk, id, 4);
    assertThat(site.order(id).state()).isEqualTo(WorkOrderState.CLOSED);
  }

  @Test
  void aHomeThatThereIsNotIsNamedAsTheProblem() {
    assertThatThrownBy(
            () ->
                site.report(
                    site.desk,
                    Map.of(
                        "category", "WATER", "place", "OWN", "room", "99号楼9单元999", "text", "滴水", "callerName", "王阿姨",
                        "callerPhone", "13800138000")))
        .isInstanceOfSatisfying(RepairRefused.class, refused -> assertThat(refused.errors().get(0).field()).isEqualTo("room"));
  }

  @Test
  void nobodyReportsForSomebodyElsesHome() {
    Map<String, Object> others = site.drip();
    others.put("unit", "1号楼1单元102");

    assertThatThrownBy(() -> site.report(site.anna, others)).isInstanceOf(BadRequest.class);
  }

  private UUID atWork(Map<String, Object> report) {
    UUID id = site.report(site.anna, report);
    site.accepted(ding, id);
    whoPaysHasAgreed(id, site.arrived(ding, id));
    return id;
  }

  private void whoPaysHasAgreed(UUID id, RepairSite on) {
    whoPaysHasAgreed(id, on, ding);
  }

  private void whoPaysHasAgreed(UUID id, RepairSite on, Actor technician) {
    whoPaysHasAgreed(id, on, technician, site.anna);
  }

  /** Inside a home that is out of warranty the owner pays, and so agrees to a price first. */
  private static void whoPaysHasAgreed(UUID id, RepairSite on, Actor technician, Actor owner) {
    on.done(technician, id, "task_quoteRepair", Map.of("quoteAmount", 35.5, "quoteText", "软管一根"));
    on.done(owner, id, "task_approveQuote", Map.of("quoteDecision", "APPROVE"));
  }

  private void mode(String mode) {
    site.here.in(
        () ->
            site.bean(ChangeParameter.class)
                .change("repair.dispatchMode", site.today(), new ParameterChange(mode, "manager", "试行")));
  }

  private RepairPart.@Nullable QuoteView quoteSeenBy(Actor actor, UUID id) {
    return site.view(actor, id).quote();
  }

  private Map<String, Object> form(Actor actor, UUID id, String node) {
    return site.here.here(() -> site.bean(MyTasks.class).form(actor, site.task(actor, id, node).id()).data());
  }

  private List<String> said(Actor actor, UUID id) {
    return site.view(actor, id).remarks().stream().map(RepairPart.RemarkView::text).toList();
  }

  /** What is not held back by quiet hours. */
  private List<String> urgent(Actor actor) {
    return site.here.here(() -> site.bean(Inbox.class).latest(actor, 50)).stream()
        .filter(item -> item.notice().category() == NoticeCategory.EMERGENCY)
        .map(item -> item.notice().title().zh())
        .toList();
  }
}
