package io.linli.rules.vote;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.Validity;
import java.util.Set;

/** Is the vote valid, and did it pass? Participation and approval, by area and by heads (Civil Code 278). */
public final class VoteQuorum {

  public static final RulesetDefinition<VoteTally, VoteQuorumResult> DEFINITION =
      new RulesetDefinition<>(
          "vote-quorum",
          VoteTally.class,
          VoteQuorumResult.class,
          VoteQuorumAnswer.class,
          VoteQuorumAnswer::new,
          Set.of(VoteMatter.class, SilentOwners.class, VoteOutcome.class, Stage.class, Threshold.class, Counted.class, Bar.class, Jurisdiction.class, Validity.class));

  private VoteQuorum() {}

  /**
   * Decides a vote by {@code ruleset}, which has to be a version of {@code vote-quorum}.
   *
   * @throws io.linli.rules.Undecided when no threshold is in force for the tally's place and day
   */
  public static Decision<VoteQuorumResult> decide(Ruleset ruleset, VoteTally tally) {
    return ruleset.decide(DEFINITION, tally);
  }
}
