package io.linli.rules.vote;

import io.linli.rules.DerivedFact;

/** The threshold in force, laid over the numbers of one vote. */
public record Bar(Stage stage, Threshold threshold, Counted counted) implements DerivedFact {

  public boolean areaReached() {
    return threshold.isReachedBy(partArea(), wholeArea());
  }

  public boolean headsReached() {
    return threshold.isReachedBy(partHeads(), wholeHeads());
  }

  public long neededArea() {
    return threshold.leastOf(wholeArea());
  }

  public long neededHeads() {
    return threshold.leastOf(wholeHeads());
  }

  private boolean isParticipation() {
    return stage == Stage.PARTICIPATION;
  }

  private long partArea() {
    return isParticipation() ? counted.participationArea() : counted.approvalArea();
  }

  private long partHeads() {
    return isParticipation() ? counted.participationHeads() : counted.approvalHeads();
  }

  private long wholeArea() {
    return isParticipation() ? counted.tally().totalArea() : counted.participationArea();
  }

  private long wholeHeads() {
    return isParticipation() ? counted.tally().totalHeads() : counted.participationHeads();
  }
}
