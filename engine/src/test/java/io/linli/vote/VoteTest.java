package io.linli.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VoteTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00.123456789Z");
  private static final Duration NOTICE = Duration.ofDays(15);
  private static final Duration WINDOW = Duration.ofDays(15);
  private static final VotePeriods PERIODS = new VotePeriods(NOTICE, WINDOW, Duration.ofDays(7), Duration.ofDays(2));
  private static final RollTotals ROLL = new RollTotals(3, 3_000_000, 3);
  private static final Bar BAR = new Bar(2_000_000, 2);

  private final Vote vote = Vote.announced(VoteId.next(), VoteSamples.motion(), MONDAY, PERIODS);

  @Test
  void promisesOpeningAndDeadlineWhenItIsAnnounced() {
    assertThat(vote.state()).isEqualTo(VoteState.ANNOUNCED);
    assertThat(vote.opensAt()).isEqualTo("2026-03-17T01:00:00Z");
    assertThat(vote.closesAt()).isEqualTo("2026-04-01T01:00:00Z");
  }

  @Test
  void countsTheDeadlineFromTheRealOpeningWhenTheTimerWasFiredEarly() {
    Instant early = MONDAY.plus(Duration.ofDays(1));

    vote.open(early, PERIODS, ROLL, BAR);

    assertThat(vote.opensAt()).isEqualTo("2026-03-03T01:00:00Z");
    assertThat(vote.closesAt()).isEqualTo(vote.opensAt().plus(WINDOW));
    assertThat(vote.firstReminderAt()).contains(vote.opensAt().plus(Duration.ofDays(7)));
    assertThat(vote.lastReminderAt()).contains(vote.closesAt().minus(Duration.ofDays(2)));
  }

  @Test
  void keepsRemindersInsideOfAShortWindow() {
    VotePeriods hasty = new VotePeriods(NOTICE, Duration.ofHours(1), Duration.ofDays(7), Duration.ofDays(2));

    vote.open(MONDAY, hasty, ROLL, BAR);

    assertThat(vote.firstReminderAt()).contains(vote.closesAt());
    assertThat(vote.lastReminderAt()).contains(vote.opensAt());
  }

  @Test
  void takesABallotUntilTheLastMomentAndNoneAtTheDeadlineItself() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);

    assertThatCode(() -> vote.requireAcceptsBallotAt(vote.closesAt().minusNanos(1))).doesNotThrowAnyException();
    assertThatThrownBy(() -> vote.requireAcceptsBallotAt(vote.closesAt())).isInstanceOf(VoteClosed.class);
    assertThatThrownBy(() -> vote.requireAcceptsBallotAt(vote.closesAt().plusNanos(1))).isInstanceOf(VoteClosed.class);
  }

  @Test
  void takesNoBallotBeforeItOpensEvenAfterThePlannedOpening() {
    assertThatThrownBy(() -> vote.requireAcceptsBallotAt(vote.opensAt().plusSeconds(1))).isInstanceOf(VoteNotOpen.class);
  }

  @Test
  void takesNoBallotOnceItIsClosedThoughTheDeadlineIsFarAway() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);
    Instant soon = MONDAY.plusSeconds(60);

    vote.close(soon);

    assertThat(vote.closedAt()).contains(Instant.parse("2026-03-02T01:01:00.123456Z"));
    assertThatThrownBy(() -> vote.requireAcceptsBallotAt(soon)).isInstanceOf(VoteClosed.class);
  }

  @Test
  void takesNoBallotOnceItIsCancelled() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);

    vote.cancel("名册有误", MONDAY);

    assertThat(vote.cancelReason()).contains("名册有误");
    assertThatThrownBy(() -> vote.requireAcceptsBallotAt(MONDAY)).isInstanceOf(VoteClosed.class);
  }

  @Test
  void isNotCountedWhileItIsOpen() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);

    assertThatThrownBy(() -> vote.count(new Tally(0, 0, 0, 0, 0, 0, 0))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void cannotBeCancelledOnceItIsClosed() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);
    vote.close(MONDAY);

    assertThatThrownBy(() -> vote.cancel("太晚了", MONDAY)).isInstanceOf(VoteOver.class);
  }

  @Test
  void doesNotOpenTwice() {
    vote.open(MONDAY, PERIODS, ROLL, BAR);

    assertThatThrownBy(() -> vote.open(MONDAY, PERIODS, ROLL, BAR)).isInstanceOf(IllegalStateException.class);
  }
}
