package io.linli.rules.complaint;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;
import java.time.Duration;

/**
 * How long each step of a complaint may take: a row of {@code deadlines.drl.csv}.
 *
 * @param validity where and since when
 * @param acknowledge until a person has acknowledged it
 * @param reply until the public reply
 * @param accept how long the author may think about a reply
 * @param committee how long the owners' committee has
 * @param rounds how many replies the author may reject, 1 to 10
 */
public record Deadlines(Validity validity, Duration acknowledge, Duration reply, Duration accept, Duration committee, int rounds) implements DerivedFact {

  private static final Duration LONGEST = Duration.ofDays(365);
  private static final int MOST_ROUNDS = 10;

  public Deadlines {
    for (Duration each : new Duration[] {acknowledge, reply, accept, committee}) {
      if (each.isNegative() || each.isZero() || each.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("A deadline lies between a moment and a year, not " + each);
      }
    }
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("There are 1 to " + MOST_ROUNDS + " rounds, not " + rounds);
    }
  }

  /** Reads the times as tables write them, such as {@code PT24H} or {@code P7D}. */
  public Deadlines(Validity validity, String acknowledge, String reply, String accept, String committee, int rounds) {
    this(validity, Duration.parse(acknowledge), Duration.parse(reply), Duration.parse(accept), Duration.parse(committee), rounds);
  }

  /** Whether this row goes before {@code other}: narrower place or later day. */
  public boolean overrides(Deadlines other) {
    return validity.overrides(other.validity);
  }
}
