package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1), new Random(1));

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 20", "3, 40", "9, 2560", "10, 3600", "40, 3600", "1000000, 3600"})
  void pausesDoubleUpToTheLongestAndSpread(int attempts, long seconds) {
    for (int time = 0; time < 100; time++) {
      assertThat(backoff.after(attempts, null).toMillis()).isBetween(750 * seconds, 1250 * seconds);
    }
  }

  @Test
  void aHerdDoesNotComeBackAtOnce() {
    assertThat(IntStream.range(0, 100).mapToObj(one -> backoff.after(5, null)).distinct().count()).isGreaterThan(90);
  }

  @Test
  void whatTheOtherSideAsksForIsHeededWithinReason() {
    assertThat(backoff.after(1, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
    assertThat(backoff.after(1, Duration.ofDays(365))).isEqualTo(Duration.ofHours(1));
    assertThat(backoff.after(1, Duration.ZERO)).isPositive();
  }
}
