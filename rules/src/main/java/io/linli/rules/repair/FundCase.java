package io.linli.rules.repair;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;

/**
 * A kind of damage for which the maintenance fund may be used without a vote: a row of {@code fund.drl.csv}.
 *
 * @param validity where and since when
 * @param kind what the row is about; a narrower or later row about the same kind replaces it
 * @param allowed whether the emergency path is open
 */
public record FundCase(Validity validity, String kind, boolean allowed) implements DerivedFact {

  private static final int LONGEST = 100;

  public FundCase {
    if (kind.length() > LONGEST) {
      throw new IllegalArgumentException("A kind is at most " + LONGEST + " characters long");
    }
  }

  /** Whether this row goes before {@code other}: same kind, narrower place or later day. */
  public boolean overrides(FundCase other) {
    return kind.equals(other.kind) && validity.overrides(other.validity);
  }
}
