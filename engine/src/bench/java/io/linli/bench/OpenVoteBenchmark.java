package io.linli.bench;

import io.linli.vote.OpenVote;
import io.linli.vote.VoteId;
import io.linli.vote.VoteSamples;

/** How long the opening of a vote takes: reading who owns what, making the roll, writing it. */
final class OpenVoteBenchmark implements Benchmark {

  static final String NAME = "open-vote";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Site site, Report report) {
    Rounds seconds = Rounds.of(site.sizes(), number -> open(site));
    String what = "open a vote of %,d owners".formatted(site.sizes().owners());
    report.add(NAME, site.database().name(), what, seconds, "s");
  }

  private static double open(Site site) {
    VoteId vote = site.announceVote();
    long start = System.nanoTime();
    site.here(() -> site.bean(OpenVote.class).open(vote, VoteSamples.periods()));
    return (System.nanoTime() - start) / 1e9;
  }
}
