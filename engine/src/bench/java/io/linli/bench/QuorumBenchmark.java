package io.linli.bench;

import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.catalog.RulesetCatalog;
import io.linli.rules.vote.SilentOwners;
import io.linli.rules.vote.VoteMatter;
import io.linli.rules.vote.VoteOutcome;
import io.linli.rules.vote.VoteQuorum;
import io.linli.rules.vote.VoteTally;
import java.time.LocalDate;

/** How many decisions of {@code vote-quorum} a second the rules make, sentences included. */
final class QuorumBenchmark {

  static final String NAME = "quorum";

  private static final int DECISIONS_FOR_ONE_REQUEST = 50;

  void run(Sizes sizes, Report report) {
    Ruleset ruleset = new RulesetCatalog().packaged(VoteQuorum.DEFINITION.key());
    for (int threads : new int[] {1, 2}) {
      try (Clients clients = new Clients(threads)) {
        int decisions = sizes.operations() * DECISIONS_FOR_ONE_REQUEST;
        Rounds perSecond =
            Rounds.of(
                sizes, round -> clients.perSecond(decisions, (client, number) -> decide(ruleset, number)));
        report.add(NAME, "-", "vote-quorum decisions, %d thread(s)".formatted(threads), perSecond, "/s");
      }
    }
  }

  /** Every third vote has too few participants, every third is refused, every third passes; the outcome is checked, so that it is really computed. */
  private static void decide(Ruleset ruleset, int number) {
    int kind = number % 3;
    long cast = kind == 0 ? 100 + number % 50 : 250;
    long against = kind == 1 ? 150 : 0;
    VoteOutcome outcome = VoteQuorum.decide(ruleset, tally(cast - against, against)).result().outcome();
    VoteOutcome expected = new VoteOutcome[] {VoteOutcome.INVALID, VoteOutcome.FAILED, VoteOutcome.PASSED}[kind];
    if (outcome != expected) {
      throw new IllegalStateException(outcome + " instead of " + expected);
    }
  }

  private static VoteTally tally(long forHeads, long againstHeads) {
    long area = 1_000_000;
    return new VoteTally(
        VoteMatter.ORDINARY,
        new Jurisdiction("CN-31"),
        LocalDate.of(2026, 6, 1),
        SilentOwners.NOT_PARTICIPATING,
        false,
        false,
        true,
        300 * area,
        300,
        forHeads * area,
        forHeads,
        againstHeads * area,
        againstHeads,
        0,
        0,
        null,
        null);
  }
}
