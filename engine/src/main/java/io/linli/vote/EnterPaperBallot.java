package io.linli.vote;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.photos.Photos;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The service desk enters a ballot that came on paper, with a photo of the paper as evidence. */
@Service
public class EnterPaperBallot {

  static final Text DESK_ONLY =
      new Text("只有客服可以代录纸质表决票和委托书。", "Only the service desk enters paper ballots and proxies.");

  private final BallotBox box;
  private final Roll roll;
  private final Photos photos;

  EnterPaperBallot(BallotBox box, Roll roll, Photos photos) {
    this.box = box;
    this.roll = roll;
    this.photos = photos;
  }

  /**
   * @throws Forbidden when the actor is not of the service desk
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on
   * @throws NoSuchEntry when the entry is not on the roll
   * @throws AlreadyCast when the entry has a ballot
   * @throws io.linli.photos.PhotoRefused when the photo is not an unused one of the actor
   */
  public Receipt enter(VoteId vote, UUID entry, Choice choice, UUID photo, Actor actor) {
    if (!actor.is(Role.SERVICE_DESK)) {
      throw new Forbidden(DESK_ONLY);
    }
    return box.put(vote, choice, open -> paper(open, entry, photo, actor));
  }

  private BallotBox.Cast paper(Vote vote, UUID entryId, UUID photo, Actor actor) {
    EntryOnRoll entry = roll.entry(vote.id(), entryId).orElseThrow(NoSuchEntry::new);
    if (entry.cast()) {
      throw new AlreadyCast();
    }
    photos.bind(photo, VotePapers.of(vote.id()), actor.username());
    return new BallotBox.Cast(
        List.of(entry.entry()), new Ballot.Hand(Channel.PAPER, actor.username(), actor.name(), photo));
  }
}
