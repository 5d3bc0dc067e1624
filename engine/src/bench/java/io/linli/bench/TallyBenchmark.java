package io.linli.bench;

import io.linli.vote.CloseVote;
import io.linli.vote.Tally;
import io.linli.vote.TallyVote;
import io.linli.vote.VoteId;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** How long the count of a closed vote takes, all entries having voted. */
final class TallyBenchmark implements Benchmark {

  static final String NAME = "tally";

  private static final int COUNTS = 10;

  /** Cast in no order, as people vote. */
  private static final String CAST_ALL =
      """
      insert into vote_ballot (vote_id, entry_id, community_id, choice, area, heads, receipt, channel, cast_by, cast_by_name, cast_at)
      select vote_id, id, community_id, case mod(row_number() over (order by id), 3) when 0 then 'AGAINST' when 1 then 'FOR' else 'ABSTAIN' end,
        area, heads, '0000-0000-0000', 'ONLINE', 'owner-001', '业主', timestamp '2026-01-01 00:00:00'
      from vote_entry where vote_id = ? order by rand()
      """;

  private static final String UNCOUNT =
      """
      update vote set cast_entries = null, for_area = null, for_heads = null, against_area = null, against_heads = null,
        abstain_area = null, abstain_heads = null where id = ?
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Site site, Report report) {
    VoteId vote = site.openVote();
    int ballots = site.jdbc().update(CAST_ALL, vote.toString());
    site.here(() -> site.bean(CloseVote.class).close(vote));
    List<Rounds> milliseconds =
        Rounds.inTurn(
            site.sizes(), List.of(number -> mean(() -> tally(site, vote, ballots)), number -> mean(() -> sums(site, vote))));
    String database = site.database().name();
    report.add(NAME, database, "tally of %,d ballots".formatted(ballots), milliseconds.get(0), "ms");
    report.add(NAME, database, "bare sums by choice", milliseconds.get(1), "ms");
  }

  private static double mean(DoubleSupplier milliseconds) {
    return DoubleStream.generate(milliseconds).limit(COUNTS).average().orElseThrow();
  }

  private static double tally(Site site, VoteId vote, int ballots) {
    site.jdbc().update(UNCOUNT, vote.toString());
    long start = System.nanoTime();
    Tally tally = site.here(() -> site.bean(TallyVote.class).tally(vote));
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (tally.castEntries() != ballots) {
      throw new IllegalStateException(tally.castEntries() + " of " + ballots + " ballots were counted");
    }
    return milliseconds;
  }

  private static double sums(Site site, VoteId vote) {
    long start = System.nanoTime();
    site.jdbc()
        .queryForList(
            "select choice, count(*), sum(area), sum(heads) from vote_ballot where vote_id = ? group by choice",
            vote.toString());
    return (System.nanoTime() - start) / 1e6;
  }
}
