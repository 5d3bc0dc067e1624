package io.linli.rules.vote;

import io.linli.rules.DerivedFact;

/**
 * Who takes part and who approves, once it is settled what silence means.
 *
 * @param deemedArea area of silent owners deemed to take part
 * @param deemedHeads heads of silent owners deemed to take part
 * @param deemedFor whether they are deemed to approve too
 */
public record Counted(VoteTally tally, long deemedArea, long deemedHeads, boolean deemedFor) implements DerivedFact {

  public Counted {
    if (deemedArea < 0 || deemedArea > tally.silentArea() || deemedHeads < 0 || deemedHeads > tally.silentHeads()) {
      throw new IllegalArgumentException("Only owners who did not vote can be deemed to take part, not " + deemedHeads + " with " + deemedArea + " cm²");
    }
  }

  public long participationArea() {
    return tally.castArea() + deemedArea;
  }

  public long participationHeads() {
    return tally.castHeads() + deemedHeads;
  }

  public long approvalArea() {
    return tally.forArea() + (deemedFor ? deemedArea : 0);
  }

  public long approvalHeads() {
    return tally.forHeads() + (deemedFor ? deemedHeads : 0);
  }
}
