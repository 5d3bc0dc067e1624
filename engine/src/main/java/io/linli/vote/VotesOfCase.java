package io.linli.vote;

import io.linli.cases.CaseVotes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The votes that a case has asked for. */
@Component
class VotesOfCase implements CaseVotes {

  private final Votes votes;

  VotesOfCase(Votes votes) {
    this.votes = votes;
  }

  @Override
  public List<UUID> of(UUID caseId) {
    return votes.ofCase(caseId).stream().map(vote -> vote.id().value()).toList();
  }
}
