package io.linli.rules.repair;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;
import java.time.LocalDate;

/**
 * How long the builder answers for a kind of work: a row of {@code warranty.drl.csv}.
 *
 * @param validity where and since when
 * @param work what the row is about; a narrower or later row about the same work replaces it
 * @param years counted from the building's completion, 1 to 100
 */
public record Warranty(Validity validity, String work, int years) implements DerivedFact {

  private static final int LONGEST = 100;

  public Warranty {
    if (years < 1 || years > LONGEST || work.length() > LONGEST) {
      throw new IllegalArgumentException("A warranty is for 1 to " + LONGEST + " years, not " + years);
    }
  }

  /** Whether this row goes before {@code other}: same work, narrower place or later day. */
  public boolean overrides(Warranty other) {
    return work.equals(other.work) && validity.overrides(other.validity);
  }

  /** Whether the warranty still runs on {@code day}; its last day is the day before the anniversary. */
  public boolean covers(LocalDate completed, LocalDate day) {
    return !day.isBefore(completed) && day.isBefore(completed.plusYears(years));
  }
}
