package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what will be voted on; voting opens after the notice period. */
@Service
public class AnnounceVote {

  private final Votes votes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnnounceVote(Votes votes, ApplicationEventPublisher events, Clock clock) {
    this.votes = votes;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Vote announce(Motion motion, VotePeriods periods) {
    Vote vote = Vote.announced(VoteId.next(), motion, clock.instant(), periods);
    votes.add(vote);
    events.publishEvent(new VoteChanged(vote.id().value(), CurrentCommunity.require()));
    return vote;
  }
}
