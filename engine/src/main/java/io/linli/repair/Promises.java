package io.linli.repair;

import java.time.Duration;
import java.time.Instant;

/**
 * What the rules promise, as lengths of time from one moment on.
 *
 * @param acceptWarning when the promise to accept is nearly over; likewise the others
 */
public record Promises(
    Duration acceptWithin,
    Duration acceptWarning,
    Duration arriveWithin,
    Duration arriveWarning,
    Duration fixWithin,
    Duration fixWarning) {

  /** The same as moments. */
  public Moments from(Instant moment) {
    return new Moments(
        moment.plus(acceptWithin),
        moment.plus(acceptWarning),
        moment.plus(arriveWithin),
        moment.plus(arriveWarning),
        moment.plus(fixWithin),
        moment.plus(fixWarning));
  }

  /** Promised moments, and when to warn before. */
  public record Moments(
      Instant acceptBy,
      Instant acceptWarningAt,
      Instant arriveBy,
      Instant arriveWarningAt,
      Instant fixBy,
      Instant fixWarningAt) {}
}
