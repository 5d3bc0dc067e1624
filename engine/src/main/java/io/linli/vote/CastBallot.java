package io.linli.vote;

import io.linli.identity.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An owner votes, or the holder of an owner's written proxy. */
@Service
public class CastBallot {

  private final BallotBox box;
  private final Roll roll;

  CastBallot(BallotBox box, Roll roll) {
    this.box = box;
    this.roll = roll;
  }

  /**
   * Casts for all of the actor's own entries that have no ballot yet, all or none. Entries held by proxy are named one by one,
   * because a proxy follows its principal and not the holder.
   *
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on
   * @throws NotOnRoll when the actor has no entry
   * @throws AlreadyCast when all of them have a ballot
   */
  public Receipt castAll(VoteId vote, Choice choice, Actor actor) {
    return box.put(vote, choice, open -> new BallotBox.Cast(uncast(open, actor), hand(Channel.ONLINE, actor)));
  }

  /**
   * Casts for one entry.
   *
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on
   * @throws NotYourEntry when the actor neither owns it nor holds its proxy
   * @throws AlreadyCast when it has a ballot
   */
  public Receipt cast(VoteId vote, Choice choice, UUID entry, Actor actor) {
    return box.put(vote, choice, open -> one(open, entry, actor));
  }

  private List<RollEntry> uncast(Vote vote, Actor actor) {
    List<EntryOnRoll> own = own(vote, actor);
    if (own.isEmpty()) {
      throw new NotOnRoll();
    }
    List<RollEntry> uncast = own.stream().filter(mine -> !mine.cast()).map(EntryOnRoll::entry).toList();
    if (uncast.isEmpty()) {
      throw new AlreadyCast();
    }
    return uncast;
  }

  private BallotBox.Cast one(Vote vote, UUID entry, Actor actor) {
    EntryOnRoll owned = find(own(vote, actor), entry);
    if (owned != null) {
      return new BallotBox.Cast(List.of(uncast(owned)), hand(Channel.ONLINE, actor));
    }
    EntryOnRoll held = find(roll.held(List.of(vote.id().value()), actor.username()), entry);
    if (held != null) {
      return new BallotBox.Cast(List.of(uncast(held)), hand(Channel.PROXY, actor));
    }
    throw new NotYourEntry();
  }

  private List<EntryOnRoll> own(Vote vote, Actor actor) {
    UUID person = actor.personId();
    return person == null ? List.of() : roll.own(vote.id(), person);
  }

  private static @Nullable EntryOnRoll find(List<EntryOnRoll> entries, UUID id) {
    return entries.stream().filter(candidate -> candidate.entry().id().equals(id)).findFirst().orElse(null);
  }

  private static RollEntry uncast(EntryOnRoll entry) {
    if (entry.cast()) {
      throw new AlreadyCast();
    }
    return entry.entry();
  }

  private static Ballot.Hand hand(Channel channel, Actor actor) {
    return new Ballot.Hand(channel, actor.username(), actor.name(), null);
  }
}
