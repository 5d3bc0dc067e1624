package io.linli.vote;

import io.linli.communities.OwnedUnits;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the roll and opens the vote: who owns a unit today may vote, and a sale after that changes nothing. */
@Service
public class OpenVote {

  private final Votes votes;
  private final OwnedUnits ownedUnits;
  private final RollSql sql;
  private final QuorumBar quorum;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ZoneId zone;

  OpenVote(
      Votes votes,
      OwnedUnits ownedUnits,
      RollSql sql,
      QuorumBar quorum,
      ApplicationEventPublisher events,
      Clock clock,
      ZoneId zone) {
    this.votes = votes;
    this.ownedUnits = ownedUnits;
    this.sql = sql;
    this.quorum = quorum;
    this.events = events;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Opens at the moment when the roll is complete and counts the deadline from there.
   *
   * @throws VoteNotFound when there is no such vote in the community
   * @throws IllegalStateException unless it is announced
   */
  @Transactional
  public Vote open(VoteId id, VotePeriods periods) {
    Vote vote = votes.lockForChange(id);
    ElectoralRoll roll = rollOf(LocalDate.now(clock.withZone(zone)));
    sql.write(id, roll.entries());
    RollTotals totals = roll.totals();
    vote.open(clock.instant(), periods, totals, quorum.needed(vote.motion().matter(), totals));
    events.publishEvent(new VoteChanged(id.value(), CurrentCommunity.require()));
    return vote;
  }

  private ElectoralRoll rollOf(LocalDate day) {
    ElectoralRoll roll = new ElectoralRoll();
    ownedUnits.on(day, roll::add);
    return roll;
  }
}
