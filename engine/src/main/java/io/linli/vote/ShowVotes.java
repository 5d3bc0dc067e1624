package io.linli.vote;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Forbidden;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What residents and staff see of the votes. */
@Service
@Transactional(readOnly = true)
public class ShowVotes {

  private static final int MOST_FOUND = 50;

  private final Votes votes;
  private final Roll roll;
  private final RollSql sql;
  private final Turnout turnout;

  ShowVotes(Votes votes, Roll roll, RollSql sql, Turnout turnout) {
    this.votes = votes;
    this.roll = roll;
    this.sql = sql;
    this.turnout = turnout;
  }

  /** @throws VoteNotFound when there is no such vote in the community */
  public VoteSheet one(VoteId id, Actor actor) {
    return sheets(List.of(votes.get(id)), actor).get(0);
  }

  /** Newest first. */
  public List<VoteSheet> list(@Nullable VoteState state, int limit, Actor actor) {
    return sheets(votes.list(state, limit), actor);
  }

  /**
   * Entries for the service desk to pick from: by unit or by an owner's name.
   *
   * @throws Forbidden when the actor is not of the service desk
   * @throws VoteNotFound when there is no such vote in the community
   */
  public List<FoundEntry> entries(VoteId id, String text, Actor actor) {
    if (!actor.is(Role.SERVICE_DESK)) {
      throw new Forbidden(EnterPaperBallot.DESK_ONLY);
    }
    return sql.find(votes.get(id).id(), text.strip(), MOST_FOUND);
  }

  private List<VoteSheet> sheets(List<Vote> shown, Actor actor) {
    List<UUID> ids = shown.stream().map(vote -> vote.id().value()).toList();
    List<EntryOnRoll> own = actor.personId() == null || ids.isEmpty() ? List.of() : roll.own(ids, actor.personId());
    List<EntryOnRoll> held = ids.isEmpty() ? List.of() : roll.held(ids, actor.username());
    return shown.stream()
        .map(vote -> new VoteSheet(vote, turnout.of(vote), of(vote, own), of(vote, held)))
        .toList();
  }

  private static List<EntryOnRoll> of(Vote vote, List<EntryOnRoll> entries) {
    return entries.stream().filter(entry -> entry.entry().voteId().equals(vote.id())).toList();
  }
}
