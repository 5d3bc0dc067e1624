package io.linli.vote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a closed vote. */
@Service
public class TallyVote {

  private final Votes votes;
  private final Ballots ballots;

  TallyVote(Votes votes, Ballots ballots) {
    this.votes = votes;
    this.ballots = ballots;
  }

  /**
   * @throws VoteNotFound when there is no such vote in the community
   * @throws IllegalStateException unless it is closed: the count of an open vote misses ballots and would be a secret
   */
  @Transactional
  public Tally tally(VoteId id) {
    Vote vote = votes.get(id);
    Tally tally = ballots.tally(id);
    vote.count(tally);
    return tally;
  }
}
