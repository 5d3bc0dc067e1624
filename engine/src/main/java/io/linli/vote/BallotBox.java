package io.linli.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in for ballots, whoever casts them and however.
 *
 * <p>A shared lock on the vote keeps it from being closed until the ballot is in; the time is read after the lock was given, so
 * a ballot that had to wait for a closing vote is late. The key (vote, entry) admits one ballot, whoever comes at the same time.
 */
@Component
class BallotBox {

  private final Votes votes;
  private final Ballots ballots;
  private final ReceiptNumbers receipts;
  private final LastBallot lastBallot;
  private final CastPulse pulse;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BallotBox(
      Votes votes,
      Ballots ballots,
      ReceiptNumbers receipts,
      LastBallot lastBallot,
      CastPulse pulse,
      TransactionTemplate transaction,
      Clock clock) {
    this.votes = votes;
    this.ballots = ballots;
    this.receipts = receipts;
    this.lastBallot = lastBallot;
    this.pulse = pulse;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Who casts for which entries. */
  record Cast(List<RollEntry> entries, Ballot.Hand hand) {}

  /**
   * Casts and commits, then tells who waits for it. Not inside of somebody's transaction: the check for the last ballot has to
   * see what others have committed meanwhile.
   *
   * @param whoAndWhat asked once the vote is known to be open
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on
   * @throws AlreadyCast when one of the entries has a ballot
   */
  Receipt put(VoteId id, Choice choice, Function<Vote, Cast> whoAndWhat) {
    Committed committed = transaction.execute(status -> putLocked(id, choice, whoAndWhat));
    pulse.felt(id);
    if (!committed.largeRoll()) {
      lastBallot.check(id);
    }
    return committed.receipt();
  }

  private Committed putLocked(VoteId id, Choice choice, Function<Vote, Cast> whoAndWhat) {
    Vote vote = votes.lockForCasting(id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    vote.requireAcceptsBallotAt(now);
    Cast cast = whoAndWhat.apply(vote);
    String number = receipts.next();
    insert(cast.entries().stream().map(entry -> new Ballot(entry, choice, cast.hand(), number, now)).toList());
    Receipt receipt = new Receipt(number, choice, now, cast.entries().stream().map(RollEntry::id).toList());
    return new Committed(receipt, vote.roll().large());
  }

  private record Committed(Receipt receipt, boolean largeRoll) {}

  private void insert(List<Ballot> cast) {
    try {
      ballots.add(cast);
    } catch (DataIntegrityViolationException taken) {
      throw new AlreadyCast();
    }
  }
}
