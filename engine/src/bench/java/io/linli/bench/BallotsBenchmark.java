package io.linli.bench;

import io.linli.vote.VoteId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * How many ballots a second come in: through REST, each from another owner who has just logged in, and by a bare loop that takes
 * the same lock and writes the same row on the same pool.
 */
final class BallotsBenchmark implements Benchmark {

  static final String NAME = "ballots";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Site site, Report report) {
    Sizes sizes = site.sizes();
    report.progress("opening two votes");
    VoteId vote = site.openVote();
    BareLoop bare = new BareLoop(site, site.openVote());
    try (Clients clients = new Clients(sizes.clients())) {
      List<Rounds> perSecond =
          Rounds.inTurn(
              sizes, List.of(number -> throughRest(site, clients, vote, number), number -> bare.round(clients, number)));
      String database = site.database().name();
      report.add(NAME, database, "ballots through REST, %d clients".formatted(sizes.clients()), perSecond.get(0), "/s");
      report.add(NAME, database, "bare lock and insert, %d threads".formatted(sizes.clients()), perSecond.get(1), "/s");
      report.addShare(NAME, database, perSecond.get(0), perSecond.get(1));
    }
  }

  private static double throughRest(Site site, Clients clients, VoteId vote, int round) {
    int size = site.sizes().operations();
    String[] sessions = new String[size];
    List<Wire> wires = Stream.generate(() -> new Wire(site.port())).limit(site.sizes().clients()).toList();
    clients.perSecond(size, (client, one) -> sessions[one] = wires.get(client).logIn(owner(round * size + one)));
    String path = "/api/votes/" + vote + "/ballots";
    double perSecond =
        clients.perSecond(
            size, (client, one) -> wires.get(client).create(path, "{\"choice\": \"FOR\"}", sessions[one], ""));
    wires.forEach(Wire::close);
    return perSecond;
  }

  /** @param index from 0 */
  private static String owner(int index) {
    return "owner-%03d".formatted(index + 1);
  }

  /** What no ballot can do without. */
  private static final class BareLoop {

    private final DataSource pool;
    private final int size;
    private final String vote;
    private final String lock;
    private final List<Entry> entries;

    BareLoop(Site site, VoteId vote) {
      this.pool = site.pool();
      this.size = site.sizes().operations();
      this.vote = vote.toString();
      this.lock = "select state, closes_at from vote where id = ? and community_id = ? " + site.database().lockShared();
      this.entries =
          site.jdbc()
              .query(
                  "select id, community_id, area, heads from vote_entry where vote_id = ?",
                  (row, number) -> new Entry(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)),
                  this.vote);
      // People do not vote in the order of the index.
      Collections.shuffle(entries, new Random(1));
    }

    double round(Clients clients, int round) {
      List<Entry> mine = entries.subList(round * size, (round + 1) * size);
      String[] receipts = IntStream.range(0, size).mapToObj("%04d-0000-0000"::formatted).toArray(String[]::new);
      return clients.perSecond(size, (client, one) -> cast(mine.get(one), receipts[one]));
    }

    private void cast(Entry entry, String receipt) {
      try (Connection connection = pool.getConnection()) {
        connection.setAutoCommit(false);
        lock(connection, entry);
        insert(connection, entry, receipt);
        connection.commit();
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
    }

    private void lock(Connection connection, Entry entry) throws SQLException {
      try (PreparedStatement select = connection.prepareStatement(lock)) {
        select.setString(1, vote);
        select.setString(2, entry.community());
        select.executeQuery();
      }
    }

    private void insert(Connection connection, Entry entry, String receipt) throws SQLException {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into vote_ballot (vote_id, entry_id, community_id, choice, area, heads, receipt, channel, cast_by,"
                  + " cast_by_name, cast_at, photo_id) values (?, ?, ?, 'FOR', ?, ?, ?, 'ONLINE', 'owner-001', '业主', ?, null)")) {
        insert.setString(1, vote);
        insert.setString(2, entry.id());
        insert.setString(3, entry.community());
        insert.setLong(4, entry.area());
        insert.setInt(5, entry.heads());
        insert.setString(6, receipt);
        insert.setTimestamp(7, Timestamp.from(Instant.now()));
        insert.executeUpdate();
      }
    }
  }

  private record Entry(String id, String community, long area, int heads) {}
}
