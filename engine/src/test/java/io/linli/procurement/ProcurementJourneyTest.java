package io.linli.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.cases.CaseRefused;
import io.linli.cases.CaseState;
import io.linli.cases.WithdrawCase;
import io.linli.equipment.EquipmentCategory;
import io.linli.equipment.EquipmentItem;
import io.linli.equipment.EquipmentRegister;
import io.linli.identity.Actor;
import io.linli.notices.Board;
import io.linli.notices.Inbox;
import io.linli.notices.Notice;
import io.linli.problems.BadRequest;
import io.linli.problems.Forbidden;
import io.linli.testing.LinliTest;
import io.linli.vote.CancelVote;
import io.linli.vote.Choice;
import io.linli.vote.Participation;
import io.linli.vote.Vote;
import io.linli.vote.VoteClosed;
import io.linli.vote.VoteId;
import io.linli.vote.VoteNotOpen;
import io.linli.vote.VoteOutcome;
import io.linli.vote.VoteOver;
import io.linli.vote.VoteResult;
import io.linli.vote.VoteState;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From the request to the register, on the real engine, through every way it can end. */
@LinliTest
class ProcurementJourneyTest {

  @Autowired private BeanFactory beans;
  @Autowired private EquipmentRegister register;
  @Autowired private Board board;
  @Autowired private Inbox inbox;
  @Autowired private CancelVote cancelVote;
  @Autowired private WithdrawCase withdrawCase;
  @Autowired private ShowOverview showOverview;
  @Autowired private HistoryService history;

  private Journey journey;

  @BeforeEach
  void aNeighbourhood() {
    journey = new Journey(beans);
  }

  @Test
  void whatTheOwnersApproveIsBoughtAndEntersTheRegister() {
    journey.open().votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara);

    assertThat(outcome()).isEqualTo(VoteOutcome.PASSED);
    journey.boughtFor(38_500);

    assertThat(pumps())
        .singleElement()
        .satisfies(
            pump -> {
              assertThat(pump.caseId()).isEqualTo(journey.caseId());
              assertThat(pump.quantity()).isEqualTo(2);
              assertThat(pump.costCents()).isEqualTo(3_850_000);
              assertThat(pump.warrantyEnd()).isNotNull();
            });
    assertThat(journey.caseNow().state()).isEqualTo(CaseState.COMPLETED);
    assertThat(titles(published())).contains("表决结果：更换1号楼水泵", "采购已完成：更换1号楼水泵");
  }

  @Test
  void theVoteEndsAtTheDeadlineAndTwoThirdsAreEnough() {
    journey.open().votedBy(Choice.FOR, journey.anna, journey.ben);
    assertThat(vote().state()).isEqualTo(VoteState.OPEN);

    journey.fired("timer_votingEnds");

    assertThat(vote().state()).isEqualTo(VoteState.CLOSED);
    assertThat(outcome()).isEqualTo(VoteOutcome.PASSED);
    assertThat(vote().tally().orElseThrow().forHeads()).isEqualTo(2);
    assertThat(result().reasons()).isNotBlank();
    assertThat(published()).anySatisfy(notice -> assertThat(notice.body().zh()).contains("表决通过", "已表决 200.00 平方米、2 人").doesNotContain("null"));
    assertThatThrownBy(() -> journey.cast(Choice.AGAINST, journey.cara)).isInstanceOf(VoteClosed.class);
  }

  @Test
  void aTimerFiredEarlyMovesTheDeadlineWithTheOpening() {
    journey.announced();
    Vote promised = vote();
    assertThatThrownBy(() -> journey.cast(Choice.FOR, journey.anna)).isInstanceOf(VoteNotOpen.class);

    journey.fired("timer_noticePeriodEnds");

    assertThat(vote().opensAt()).isBefore(promised.opensAt());
    assertThat(vote().closesAt()).isBefore(promised.closesAt());
    assertThat(journey.timer("timer_votingEnds").getDuedate().toInstant()).isEqualTo(vote().closesAt());
    assertThat(journey.timer("timer_firstReminder").getDuedate().toInstant()).isEqualTo(vote().firstReminderAt().orElseThrow());
    assertThat(journey.timer("timer_lastReminder").getDuedate().toInstant()).isEqualTo(vote().lastReminderAt().orElseThrow());
  }

  @Test
  void whoHasNotVotedIsRemindedAndNobodyElse() {
    journey.open().votedBy(Choice.FOR, journey.anna);

    journey.fired("timer_firstReminder").fired("timer_lastReminder");

    assertThat(reminders(journey.ben)).hasSize(2);
    assertThat(reminders(journey.anna)).isEmpty();
    journey.votedBy(Choice.FOR, journey.ben);
    assertThat(reminders(journey.ben)).isEmpty();
    assertThat(vote().state()).isEqualTo(VoteState.OPEN);
  }

  @Test
  void nobodyLearnsForAndAgainstBeforeTheVoteIsClosed() {
    journey.open().votedBy(Choice.AGAINST, journey.anna);

    assertThat(vote().tally()).isEmpty();
    assertThat(vote().result()).isEmpty();
    assertThat(journey.vote().participation()).isEqualTo(new Participation(1, Journey.AREA, 1));
    assertThat(vote().bar().heads()).isEqualTo(2);
    assertThat(numbersInTheEngine()).isZero();

    journey.fired("timer_votingEnds");
    assertThat(numbersInTheEngine()).isPositive();
  }

  @Test
  void tooFewVotesAreInvalidAndNothingIsBought() {
    journey.open().votedBy(Choice.FOR, journey.anna).fired("timer_votingEnds");

    assertThat(outcome()).isEqualTo(VoteOutcome.INVALID);
    assertNothingBought();
    assertThat(titles(published())).contains("采购未获表决通过：更换1号楼水泵");
  }

  @Test
  void tooFewApprovalsFail() {
    journey.open().votedBy(Choice.AGAINST, journey.anna, journey.ben).votedBy(Choice.FOR, journey.cara);

    assertThat(outcome()).isEqualTo(VoteOutcome.FAILED);
    assertNothingBought();
  }

  @Test
  void aManagerCancelsWithAReasonThatIsPublished() {
    journey.open().votedBy(Choice.FOR, journey.anna);

    cancel("名册有误", journey.manager);

    assertThat(vote().state()).isEqualTo(VoteState.CANCELLED);
    assertThatThrownBy(() -> journey.cast(Choice.FOR, journey.ben)).isInstanceOf(VoteClosed.class);
    journey.jobs();
    assertThat(vote().cancelReason()).contains("名册有误");
    assertThat(vote().result()).isEmpty();
    assertThat(published()).anySatisfy(notice -> assertThat(notice.body().zh()).contains("名册有误"));
    assertNothingBought();
    assertThatThrownBy(() -> cancel("再来一次", journey.manager)).isInstanceOf(VoteOver.class);
  }

  @Test
  void nobodyCancelsWithoutBeingManagerOrWithoutAReason() {
    journey.open();

    assertThatThrownBy(() -> cancel("不想投了", journey.anna)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> cancel("  ", journey.manager)).isInstanceOf(BadRequest.class);
    assertThat(vote().state()).isEqualTo(VoteState.OPEN);
  }

  @Test
  void theRequesterWithdrawsUntilTheVoteOpensAndNotAfter() {
    journey.announced();

    withdraw("已有别的办法");
    journey.jobs();

    assertThat(vote().state()).isEqualTo(VoteState.CANCELLED);
    assertThat(vote().cancelReason()).contains("已有别的办法");
    assertThat(journey.caseNow().state()).isEqualTo(CaseState.WITHDRAWN);
    assertNothingBought();
    journey = new Journey(beans).open();
    assertThatThrownBy(() -> withdraw("太晚了")).isInstanceOf(CaseRefused.class);
  }

  @Test
  void aSmallAmountNeedsNoVote() {
    journey.requested().approvedByTheManager(3_000);

    assertThat(journey.votes()).isEmpty();
    journey.boughtFor(3_000);

    assertThat(pumps()).hasSize(1);
    assertThat(journey.caseNow().state()).isEqualTo(CaseState.COMPLETED);
  }

  @Test
  void anOverrunGoesBackToTheOwners() {
    journey.open().votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara).boughtFor(60_000);
    journey.done(journey.manager, Map.of("overrunReason", "施工中发现管道也须更换，报价时无法预见。"));

    assertThat(journey.votes()).hasSize(2);
    assertThat(vote().motion().title()).contains("超支");
    assertThat(vote().motion().amount()).isEqualByComparingTo("22000");
    assertThat(pumps()).isEmpty();

    journey.fired("timer_noticePeriodEnds").votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara);

    assertThat(outcome()).isEqualTo(VoteOutcome.PASSED);
    assertThat(pumps()).singleElement().extracting(EquipmentItem::costCents).isEqualTo(6_000_000L);
    assertThat(journey.caseNow().state()).isEqualTo(CaseState.COMPLETED);
  }

  @Test
  void anExcessThatTheOwnersRefuseIsNotPaidOutOfTheirMoney() {
    journey.open().votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara).boughtFor(60_000);
    journey.done(journey.manager, Map.of("overrunReason", "施工中发现管道也须更换，报价时无法预见。"));

    journey.fired("timer_noticePeriodEnds").votedBy(Choice.AGAINST, journey.anna, journey.ben, journey.cara);

    assertThat(pumps()).hasSize(1);
    assertThat(titles(published())).contains("采购超支未获批准：更换1号楼水泵").doesNotContain("采购已完成：更换1号楼水泵");
    assertThat(published())
        .anySatisfy(notice -> assertThat(notice.body().zh()).contains("超支的 ¥22,000.00 未获批准", "由物业公司承担"));
    assertThat(timeline()).contains("设备已登记；超支的 ¥22,000.00 未获批准，由物业公司承担").doesNotContain("采购完成");
  }

  @Test
  void anOrderFarAboveTheApprovedAmountNeedsANewApproval() {
    journey.open().votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara).ordered(60_000);

    assertThat(timeline()).contains("订单金额 ¥60,000.00 超出批准金额 ¥38,000.00，不予下单，退回重新审批");
    assertThat(journey.waiting(journey.maintenance)).isEmpty();
    journey.approvedByTheManager(60_000);

    assertThat(journey.votes()).hasSize(2);
    assertThat(vote().motion().amount()).isEqualByComparingTo("60000");
    journey.fired("timer_noticePeriodEnds").votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara);
    journey.ordered(60_000).acceptedFor(60_000);
    assertThat(timeline()).contains("采购完成");
  }

  @Test
  void theManagerSeesWhatRunsAtAGlance() {
    journey.requested();
    assertThat(overview().procurements()).isEqualTo(new ProcurementFigures.Procurements(1, 1, 0, 0));

    journey.approvedByTheManager(38_000);
    assertThat(overview().votes()).isEqualTo(new ShowOverview.VoteFigures(1, 0, 0));
    assertThat(overview().procurements()).isEqualTo(new ProcurementFigures.Procurements(1, 0, 1, 0));

    journey.fired("timer_noticePeriodEnds").votedBy(Choice.FOR, journey.anna, journey.ben, journey.cara);
    assertThat(overview().procurements()).isEqualTo(new ProcurementFigures.Procurements(1, 0, 0, 1));
    assertThat(overview().tasks()).isEqualTo(new ProcurementFigures.Tasks(1, 0));
    assertThat(overview().recent()).extracting(item -> item.about().id()).containsExactly(journey.caseId());
    assertThatThrownBy(() -> journey.here.here(() -> showOverview.to(journey.anna))).isInstanceOf(Forbidden.class);
  }

  private ShowOverview.Overview overview() {
    return journey.here.here(() -> showOverview.to(journey.manager));
  }

  private Vote vote() {
    return journey.vote().vote();
  }

  private VoteResult result() {
    return vote().result().orElseThrow();
  }

  private VoteOutcome outcome() {
    return result().outcome();
  }

  private void assertNothingBought() {
    assertThat(pumps()).isEmpty();
    assertThat(journey.waiting(journey.manager)).isEmpty();
    assertThat(journey.caseNow().closedAt()).isNotNull();
  }

  private List<EquipmentItem> pumps() {
    return journey.here.in(() -> register.findByCategoryOrderByCode(EquipmentCategory.PUMP));
  }

  private List<Notice> published() {
    return journey.here.here(() -> board.latest(journey.manager, null, 50));
  }

  private static List<String> titles(List<Notice> notices) {
    return notices.stream().map(notice -> notice.title().zh()).toList();
  }

  private List<Inbox.Item> reminders(Actor actor) {
    return journey.here.here(() -> inbox.latest(actor, 50)).stream()
        .filter(item -> item.notice().body().zh().startsWith("您还没有投票"))
        .toList();
  }

  private long numbersInTheEngine() {
    return history.createHistoricVariableInstanceQuery().tenantIdIn(journey.here.id()).variableNameLike("tally_%").count();
  }

  private List<String> timeline() {
    return journey.timeline().stream().map(milestone -> milestone.text().zh()).toList();
  }

  private void cancel(String reason, Actor actor) {
    VoteId id = vote().id();
    journey.here.here(
        () -> {
          cancelVote.request(id, reason, actor);
          return id;
        });
  }

  private void withdraw(String reason) {
    journey.here.here(
        () -> {
          withdrawCase.withdraw(journey.anna, journey.caseId(), reason);
          return reason;
        });
  }
}
