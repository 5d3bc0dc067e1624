package io.linli.vote;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.photos.Photos;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service desk enters a written proxy: from then on its holder may cast for the entry, and its owners still may. */
@Service
public class EnterProxy {

  private static final Text UNKNOWN_HOLDER =
      new Text("本小区没有这个账号，请核对受托人的用户名。", "There is no such account in this community; check the holder's user name.");

  private final Votes votes;
  private final Roll roll;
  private final AccountDirectory accounts;
  private final Photos photos;
  private final Clock clock;

  EnterProxy(Votes votes, Roll roll, AccountDirectory accounts, Photos photos, Clock clock) {
    this.votes = votes;
    this.roll = roll;
    this.accounts = accounts;
    this.photos = photos;
    this.clock = clock;
  }

  /**
   * @param holder user name of who may cast
   * @param photo of the paper
   * @throws Forbidden when the actor is not of the service desk
   * @throws BadRequest when the holder has no account in the community
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on
   * @throws NoSuchEntry when the entry is not on the roll
   * @throws AlreadyCast when the entry has a ballot
   * @throws ProxyRefused when the holder works for the property company or owns the entry, or there is a proxy already
   * @throws io.linli.photos.PhotoRefused when the photo is not an unused one of the actor
   */
  @Transactional
  public void enter(VoteId id, UUID entryId, String holder, UUID photo, Actor actor) {
    if (!actor.is(Role.SERVICE_DESK)) {
      throw new Forbidden(EnterPaperBallot.DESK_ONLY);
    }
    Actor held = holder(holder, actor);
    Vote vote = votes.lockForCasting(id);
    Instant now = clock.instant();
    vote.requireAcceptsBallotAt(now);
    EntryOnRoll entry = roll.entry(id, entryId).orElseThrow(NoSuchEntry::new);
    requireAllowed(entry, held);
    photos.bind(photo, VotePapers.of(id), actor.username());
    add(new Proxy(entry.entry(), held.username(), photo, actor.username(), now));
  }

  private Actor holder(String username, Actor actor) {
    return accounts
        .find(username)
        .filter(account -> account.communityId() != null && account.communityId().equals(actor.communityId()))
        .orElseThrow(() -> new BadRequest(UNKNOWN_HOLDER, List.of(new FieldProblem("holder", UNKNOWN_HOLDER))));
  }

  private void requireAllowed(EntryOnRoll entry, Actor holder) {
    if (entry.cast()) {
      throw new AlreadyCast();
    }
    if (holder.roles().stream().anyMatch(Role::mayNotHoldProxies)) {
      throw ProxyRefused.holderIsStaff();
    }
    if (holder.personId() != null && roll.isOwner(entry.entry(), holder.personId())) {
      throw ProxyRefused.holderIsPrincipal();
    }
    if (roll.hasProxy(entry.entry())) {
      throw ProxyRefused.alreadyGiven();
    }
  }

  private void add(Proxy proxy) {
    try {
      roll.add(proxy);
    } catch (DataIntegrityViolationException second) {
      throw ProxyRefused.alreadyGiven();
    }
  }
}
