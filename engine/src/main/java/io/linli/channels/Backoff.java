package io.linli.channels;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: doubling, with a quarter of chance either way so that a herd spreads. */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

  private static final int MOST_DOUBLINGS = 30;
  private static final double SPREAD = 0.25;

  /**
   * @param attempts made so far, at least 1
   * @param notBefore what the other side asked for; heeded up to the longest pause
   */
  Duration after(int attempts, @Nullable Duration notBefore) {
    long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    long pause = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
    long spread = Math.round(pause * (1 - SPREAD + 2 * SPREAD * random.nextDouble()));
    long asked = notBefore == null ? 0 : Math.min(notBefore.toMillis(), longest.toMillis());
    return Duration.ofMillis(Math.max(spread, asked));
  }
}
