package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the rules made of the tally; from then on everybody sees the numbers. */
@Service
public class DecideVote {

  private final Votes votes;
  private final ApplicationEventPublisher events;

  DecideVote(Votes votes, ApplicationEventPublisher events) {
    this.votes = votes;
    this.events = events;
  }

  /**
   * @param bar what participation needed, by the rules that decided
   * @throws VoteNotFound when there is no such vote in the community
   * @throws IllegalStateException unless it is closed
   */
  @Transactional
  public Vote decide(VoteId id, VoteResult result, Bar bar) {
    Vote vote = votes.get(id);
    vote.decide(result, bar);
    events.publishEvent(new VoteChanged(id.value(), CurrentCommunity.require()));
    return vote;
  }
}
