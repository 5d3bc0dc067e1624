package io.linli.rules.vote;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code vote-quorum} add to. */
public final class VoteQuorumAnswer implements Answer<VoteQuorumResult> {

  private final VoteTally tally;
  private @Nullable Counted counted;
  private @Nullable Bar participation;
  private @Nullable Bar approval;
  private @Nullable VoteOutcome outcome;

  VoteQuorumAnswer(VoteTally tally) {
    this.tally = tally;
  }

  public void counted(Counted settled) {
    counted = once("counted", counted, settled);
  }

  public void participation(Bar bar) {
    participation = once("participation", participation, bar);
  }

  public void approval(Bar bar) {
    approval = once("approval", approval, bar);
  }

  public void outcome(VoteOutcome decided) {
    outcome = once("outcome", outcome, decided);
  }

  private static <T> T once(String what, @Nullable T before, T now) {
    if (before != null && !before.equals(now)) {
      throw new Undecided("规则互相矛盾：" + what, "The rules contradict each other about " + what + ": " + before + " and " + now);
    }
    return now;
  }

  @Override
  public VoteQuorumResult toResult() {
    if (counted == null || participation == null || approval == null || outcome == null) {
      throw new Undecided(
          tally.jurisdiction() + " 在 " + tally.date() + " 没有生效的表决比例，或规则不完整",
          "No threshold is in force in " + tally.jurisdiction() + " on " + tally.date() + ", or the rules are incomplete");
    }
    Threshold taking = participation.threshold();
    Threshold approving = approval.threshold();
    return new VoteQuorumResult(
        outcome,
        counted.participationArea(),
        counted.participationHeads(),
        participation.neededArea(),
        participation.neededHeads(),
        counted.approvalArea(),
        counted.approvalHeads(),
        approval.neededArea(),
        approval.neededHeads(),
        tally.silentArea(),
        tally.silentHeads(),
        counted.deemedArea(),
        counted.deemedHeads(),
        taking.words(),
        taking.wordsEn(),
        taking.source(),
        taking.sourceEn(),
        approving.words(),
        approving.wordsEn(),
        approving.source(),
        approving.sourceEn());
  }
}
