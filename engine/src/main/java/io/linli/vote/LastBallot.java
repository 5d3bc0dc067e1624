package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices when every entry has voted, and tells the process, so that it need not wait for the deadline.
 *
 * <p>It looks after the ballot's commit. Of two last ballots that commit at the same time, neither sees the other from inside its
 * transaction, but whoever looks later sees both; if both see all, the process is told twice and does not listen the second time.
 * A process that is not yet listening, because it is still inviting the voters, is told again. A node that dies in between costs
 * nothing but the wait until the deadline.
 *
 * <p>Counting 100,000 ballots after each ballot would cost more than casting it. Instead it remembers for each vote one entry that
 * had no ballot, and looks for another only when that one has voted.
 */
@Component
class LastBallot {

  private static final int REMEMBERED = 1000;

  private final RollSql sql;
  private final VoteProcess process;
  private final Map<VoteId, String> untold = new ConcurrentHashMap<>();
  private final Map<VoteId, UUID> awaited =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<VoteId, UUID> eldest) {
          return size() > REMEMBERED;
        }
      };

  LastBallot(RollSql sql, VoteProcess process) {
    this.sql = sql;
    this.process = process;
  }

  void check(VoteId vote) {
    UUID known = awaited(vote);
    if (known != null && !sql.hasBallot(vote, known)) {
      return;
    }
    Optional<UUID> next = sql.anyWithoutBallot(vote, known);
    next.ifPresentOrElse(entry -> await(vote, entry), () -> tell(vote));
  }

  @Scheduled(fixedDelayString = "${linli.vote.pulse:1000}")
  void tellAgain() {
    untold.forEach((vote, community) -> CurrentCommunity.run(community, () -> tellAgain(vote)));
  }

  private void tellAgain(VoteId vote) {
    if (!sql.isOpen(vote) || process.allBallotsCast(vote)) {
      untold.remove(vote);
    }
  }

  private void tell(VoteId vote) {
    if (!process.allBallotsCast(vote)) {
      untold.put(vote, CurrentCommunity.require());
    }
  }

  private void await(VoteId vote, UUID entry) {
    synchronized (awaited) {
      awaited.put(vote, entry);
    }
  }

  private @Nullable UUID awaited(VoteId vote) {
    synchronized (awaited) {
      return awaited.get(vote);
    }
  }
}
