package io.linli.rules.procurement;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;

/**
 * How weighty one kind of procurement is, by law or local regulation: a row of {@code matters.drl.csv}.
 *
 * @param validity where and since when
 * @param subject what the row is about; a narrower or later row about the same subject replaces it
 * @param matter what it makes the procurement
 * @param basis the sentence for residents
 * @param basisEn the sentence in English
 */
public record MatterRow(Validity validity, String subject, Matter matter, String basis, String basisEn) implements DerivedFact {

  private static final int LONGEST = 300;

  public MatterRow {
    if (subject.length() > LONGEST || basis.length() > LONGEST || basisEn.length() > LONGEST) {
      throw new IllegalArgumentException("Subject and sentences are at most " + LONGEST + " characters long");
    }
  }

  /** Whether this row goes before {@code other}: same subject, narrower place or later day. */
  public boolean overrides(MatterRow other) {
    return subject.equals(other.subject) && validity.overrides(other.validity);
  }
}
