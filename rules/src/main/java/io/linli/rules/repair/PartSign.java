package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/**
 * A thing in a report that belongs to several owners or to one, wherever it is said to be: a row of {@code parts.drl.csv}.
 *
 * @param payer who pays for such a thing when nobody else has to
 * @param weight of several the heaviest counts
 * @param anywhere whether it is such a part even when it is reported as the own unit's: the roof is, a corridor that is only mentioned is not
 */
public record PartSign(Payer payer, int weight, boolean anywhere) implements DerivedFact {

  /** Whether this says something about a report from {@code place}. */
  public boolean countsAt(RepairPlace place) {
    return anywhere || place == RepairPlace.COMMON;
  }

  public boolean isHeavierThan(PartSign other) {
    return weight > other.weight || (weight == other.weight && payer.compareTo(other.payer) > 0);
  }
}
