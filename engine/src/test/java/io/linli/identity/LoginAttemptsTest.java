package io.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private final LoginAttempts attempts = new LoginAttempts("stranger:somebody", START);

  @Test
  void fourFailuresCostNothing() {
    charge(4, START);

    assertThat(attempts.blockedFor(START)).isZero();
  }

  @Test
  void theFifthPausesForHalfAMinute() {
    charge(5, START);

    assertThat(attempts.blockedFor(START)).hasSeconds(30);
    assertThat(attempts.blockedFor(START.plusSeconds(29))).hasSeconds(1);
    assertThat(attempts.blockedFor(START.plusSeconds(30))).isZero();
  }

  @Test
  void eachFurtherFailureDoublesThePause() {
    charge(7, START);

    assertThat(attempts.blockedFor(START)).hasMinutes(2);
  }

  @Test
  void noPauseIsLongerThanAQuarterOfAnHour() {
    charge(200, START);

    assertThat(attempts.blockedFor(START)).hasMinutes(15);
  }

  @Test
  void failuresAreForgottenAfterAnHourOfPeace() {
    charge(20, START);

    attempts.charge(START.plus(Duration.ofMinutes(61)));

    assertThat(attempts.blockedFor(START.plus(Duration.ofMinutes(61)))).isZero();
  }

  @Test
  void waitingOnePauseOutDoesNotGiveFiveFreeAttemptsAgain() {
    charge(5, START);
    Instant afterPause = START.plusSeconds(31);

    attempts.charge(afterPause);

    assertThat(attempts.blockedFor(afterPause)).hasMinutes(1);
  }

  private void charge(int times, Instant at) {
    for (int i = 0; i < times; i++) {
      attempts.charge(at);
    }
  }
}
