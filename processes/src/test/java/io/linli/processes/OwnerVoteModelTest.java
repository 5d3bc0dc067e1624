package io.linli.processes;

import static io.linli.processes.OwnerVoteProcess.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.processes.BeanDoubles.Notice;
import io.linli.processes.OwnerVoteProcess.Ends;
import io.linli.processes.OwnerVoteProcess.Messages;
import io.linli.processes.OwnerVoteProcess.Notices;
import io.linli.processes.OwnerVoteProcess.Receives;
import io.linli.processes.OwnerVoteProcess.Rules;
import io.linli.processes.OwnerVoteProcess.Services;
import io.linli.processes.OwnerVoteProcess.Timers;
import io.linli.processes.OwnerVoteProcess.Variables;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnerVoteModelTest {

  @RegisterExtension static final TestEngine engine = new TestEngine(KEY);

  @RegisterExtension
  static final CoverageGate gate = new CoverageGate(() -> engine.coverage);

  @Test
  void carriesTheMotionWhenTheRulesSayPassed() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.path(vote)).contains(Ends.VOTE_PASSED);
    assertThat(engine.variables(vote)).containsEntry("vote_outcome", "PASSED");
  }

  @Test
  void losesTheMotionWhenTheRulesSayFailed() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "FAILED"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.path(vote)).contains(Ends.VOTE_FAILED);
    assertThat(engine.variables(vote)).containsEntry("vote_outcome", "FAILED");
  }

  @Test
  void isInvalidWhenTooFewTookPart() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "INVALID"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.path(vote)).contains(Ends.VOTE_INVALID);
    assertThat(engine.variables(vote)).containsEntry("vote_outcome", "INVALID");
  }

  @Test
  void closesEarlyWhenEveryEntryHasVoted() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));

    engine.engine().getRuntimeService().createMessageCorrelation(Messages.ALL_BALLOTS_CAST)
        .processInstanceBusinessKey(BeanDoubles.VOTE_ID).correlateWithResult();
    engine.runJobs();

    assertThat(engine.hasEnded(vote)).isTrue();
    assertThat(engine.path(vote)).doesNotContain(Timers.VOTING_ENDS).contains(Ends.VOTE_PASSED);
  }

  @Test
  void tellsAllOwnersOfAnnouncementOpeningAndResult() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.hasEnded(vote)).isTrue();
    assertThat(engine.beans.notices).extracting(Notice::step)
        .containsExactly(Notices.ANNOUNCE_VOTE, Notices.OPEN_VOTE, Notices.PUBLISH_VOTE_RESULT);
    assertThat(engine.beans.notices).allSatisfy(notice -> {
      assertThat(notice.category()).isEqualTo("VOTE");
      assertThat(notice.audience()).isEqualTo("OWNERS");
      assertThat(notice.board()).isEqualTo("true");
      assertThat(notice.titleZh()).contains("更换 1 号电梯");
    });
    assertThat(engine.beans.notices.get(1).bodyZh()).contains("2030-05-21T02:00:00Z");
    assertThat(engine.beans.notices.get(2).bodyZh()).isEqualTo("同意 100 人");
  }

  @Test
  void closesBeforeItCounts() {
    anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.beans.calls).containsSubsequence(
        Services.ANNOUNCE_VOTE, Services.OPEN_VOTE, Services.CLOSE_VOTE, Services.TALLY_VOTE,
        Rules.DECIDE_QUORUM, Services.RECORD_VOTE_RESULT, Notices.PUBLISH_VOTE_RESULT);
  }

  @Test
  void waitsForTheNoticePeriodThatWasAnnounced() {
    anAnnouncedVote();

    Date due = engine.job(Timers.NOTICE_PERIOD_ENDS).getDuedate();

    assertThat(Duration.between(new Date().toInstant(), due.toInstant()))
        .isBetween(Duration.ofDays(14), Duration.ofDays(15));
  }

  @Test
  void countsDeadlineAndRemindersFromTheRealOpening() {
    anOpenVote();

    assertThat(engine.job(Timers.FIRST_REMINDER).getDuedate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofDays(7)));
    assertThat(engine.job(Timers.LAST_REMINDER).getDuedate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofDays(13)));
    assertThat(engine.job(Timers.VOTING_ENDS).getDuedate().toInstant())
        .isEqualTo(BeanDoubles.NOW.plus(Duration.ofDays(15)));
  }

  @Test
  void remindsTwiceWithoutEndingTheVote() {
    anOpenVote();

    engine.fire(Timers.FIRST_REMINDER);
    engine.fire(Timers.LAST_REMINDER);

    assertThat(engine.beans.calls).filteredOn(Services.REMIND_VOTERS::equals).hasSize(2);
    assertThat(engine.waitsAt(Receives.ALL_BALLOTS_CAST)).isTrue();
  }

  @Test
  void countsEvenIfAReminderIsStuck() {
    String vote = anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));
    engine.beans.failAt(Services.REMIND_VOTERS);
    engine.runJob(Timers.FIRST_REMINDER);
    assertThatThrownBy(() -> engine.runJob(Services.REMIND_VOTERS)).hasMessageContaining("on purpose");

    engine.runJob(Timers.VOTING_ENDS);
    engine.runJob(Services.CLOSE_VOTE);
    engine.runJobs();

    assertThat(engine.path(vote)).contains(Ends.VOTE_PASSED);
    assertThat(engine.hasEnded(vote)).isTrue();
  }

  @Test
  void canBeWithdrawnDuringTheNoticePeriod() {
    String vote = anAnnouncedVote();

    withdraw();

    assertThat(engine.path(vote)).contains(Ends.VOTE_WITHDRAWN).doesNotContain(Services.OPEN_VOTE);
    assertThat(engine.variables(vote))
        .containsEntry("vote_outcome", "WITHDRAWN")
        .extractingByKey("vote_resultText").asString().contains("不再需要");
    assertThat(engine.beans.calls).contains("because 不再需要");
    assertThat(engine.beans.notices).last()
        .satisfies(notice -> assertThat(notice.bodyZh()).contains("不再需要"));
  }

  @Test
  void cannotBeWithdrawnOnceVotingIsOpen() {
    anOpenVote();

    assertThatThrownBy(OwnerVoteModelTest::withdraw)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void cannotBeWithdrawnWhenTheCallerDoesNotAllowIt() {
    engine.start(KEY, "", theCallersVariables("a motion"));

    assertThatThrownBy(OwnerVoteModelTest::withdraw)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void canBeCancelledDuringTheNoticePeriod() {
    String vote = anAnnouncedVote();

    cancel();

    assertThat(engine.path(vote)).contains(Ends.VOTE_CANCELLED).doesNotContain(Services.OPEN_VOTE);
    assertThat(engine.variables(vote)).containsEntry("vote_outcome", "CANCELLED");
  }

  @Test
  void canBeCancelledWhileVotingWithAReasonThatIsPublished() {
    String vote = anOpenVote();

    cancel();

    assertThat(engine.hasEnded(vote)).isTrue();
    assertThat(engine.beans.calls)
        .contains("because 议题有误")
        .doesNotContain(Services.TALLY_VOTE);
    assertThat(engine.beans.notices).last().satisfies(notice -> {
      assertThat(notice.step()).isEqualTo(Notices.PUBLISH_CANCELLATION);
      assertThat(notice.bodyZh()).contains("议题有误");
      assertThat(notice.board()).isEqualTo("true");
    });
    assertThat(engine.variables(vote))
        .extractingByKey("vote_resultText").asString().contains("议题有误");
  }

  @Test
  void cannotBeCancelledOnceItIsClosed() {
    anOpenVote();
    engine.runJob(Timers.VOTING_ENDS);
    engine.runJob(Services.CLOSE_VOTE);

    assertThatThrownBy(OwnerVoteModelTest::cancel)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void leavesTheMeaningOfSilenceToParameters() {
    anOpenVote();
    engine.beans.decide(Rules.DECIDE_QUORUM, Map.of("outcome", "PASSED"));

    engine.fire(Timers.VOTING_ENDS);

    assertThat(engine.beans.decisions).singleElement().satisfies(decision -> {
      assertThat(decision.ruleset()).isEqualTo(OwnerVoteProcess.Rulesets.QUORUM);
      assertThat(List.of(decision.inputs().split(","))).contains(
          "matter", "silentOwners=parameter:vote.silentOwners",
          "followMajorityClause=parameter:vote.followMajorityClause",
          "totalArea=tally_totalArea", "abstainHeads=tally_abstainHeads");
    });
  }

  private static String anAnnouncedVote() {
    Map<String, Object> variables = theCallersVariables("更换 1 号电梯");
    variables.put("withdrawableCase", "case-1");
    return engine.start(KEY, "", variables).getId();
  }

  private static String anOpenVote() {
    String vote = anAnnouncedVote();
    engine.fire(Timers.NOTICE_PERIOD_ENDS);
    return vote;
  }

  private static Map<String, Object> theCallersVariables(String motion) {
    return new HashMap<>(Map.of("caseId", "case-1", "motion", motion, "matter", "ORDINARY"));
  }

  private static void withdraw() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.CASE_WITHDRAWN)
        .processInstanceVariableEquals(CaseVariables.WITHDRAWABLE_CASE.name(), "case-1")
        .setVariable(CaseVariables.WITHDRAW_REASON.name(), "不再需要")
        .correlate();
    engine.runJobs();
  }

  private static void cancel() {
    engine.engine().getRuntimeService().createMessageCorrelation(Messages.VOTE_CANCELLED)
        .processInstanceBusinessKey(BeanDoubles.VOTE_ID)
        .setVariable(Variables.CANCEL_REASON.name(), "议题有误")
        .correlate();
    engine.runJobs();
  }
}
