package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends voting. It waits for the ballots that are just being cast; whoever comes later finds the vote closed. */
@Service
public class CloseVote {

  private final Votes votes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CloseVote(Votes votes, ApplicationEventPublisher events, Clock clock) {
    this.votes = votes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws VoteNotFound when there is no such vote in the community
   * @throws IllegalStateException unless it is open
   */
  @Transactional
  public Vote close(VoteId id) {
    Vote vote = votes.lockForChange(id);
    vote.close(clock.instant());
    events.publishEvent(new VoteChanged(id.value(), CurrentCommunity.require()));
    return vote;
  }
}
