package io.linli.complaint;

import io.linli.communities.Parameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When something is due, and when to remind of it. */
@Component
public class PromisedTimes {

  private static final String REMINDER_PERCENT = "complaint.reminderPercent";
  private static final int WHOLE = 100;

  private final Parameters parameters;
  private final Clock clock;

  PromisedTimes(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** A duration of the rules (ISO 8601), counted from now. */
  public Promise from(String within) {
    Duration whole = Duration.parse(within);
    long percent = parameters.number(REMINDER_PERCENT).longValue();
    Instant now = clock.instant();
    return new Promise(now.plus(whole.multipliedBy(percent).dividedBy(WHOLE)), now.plus(whole));
  }

  /** @param reminderAt before it is due, when somebody is reminded */
  public record Promise(Instant reminderAt, Instant by) {}
}
