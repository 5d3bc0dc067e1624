package io.linli.vote;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.photos.PhotoOwner;
import io.linli.photos.PhotoReaders;
import org.springframework.stereotype.Component;

/**
 * Who may look at the papers of a vote. A photo of a ballot shows what was chosen, so before the vote is closed nobody sees it but
 * who entered it.
 */
@Component
class VotePapers implements PhotoReaders {

  private static final String KIND = "vote";

  private final Votes votes;

  VotePapers(Votes votes) {
    this.votes = votes;
  }

  static PhotoOwner of(VoteId vote) {
    return new PhotoOwner(KIND, vote.toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayRead(Actor actor, String ownerId) {
    return actor.isAnyOf(Role.SERVICE_DESK, Role.MANAGER, Role.COMMITTEE)
        && votes.get(VoteId.of(ownerId)).state() == VoteState.CLOSED;
  }
}
