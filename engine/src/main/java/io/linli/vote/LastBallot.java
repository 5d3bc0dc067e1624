package io.linli.vote;

import org.springframework.stereotype.Component;

/**
 * Notices when every entry has voted, and tells the process, so that it need not wait for the deadline.
 *
 * <p>It looks after a ballot's commit. Of two last ballots that commit at the same time, neither sees the other from inside its
 * transaction, but whoever looks later sees both; if both see all, the process is told twice and does not listen the second time.
 */
@Component
class LastBallot {

  private final RollSql sql;
  private final VoteProcess process;

  LastBallot(RollSql sql, VoteProcess process) {
    this.sql = sql;
    this.process = process;
  }

  /** @return false when all have voted and the process, still busy inviting them, has to be told again */
  boolean check(VoteId vote) {
    return !sql.allHaveVoted(vote) || process.allBallotsCast(vote);
  }
}
