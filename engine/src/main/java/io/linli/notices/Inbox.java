package io.linli.notices;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What concerns one person, and what of it they have read. */
@Service
public class Inbox {

  /** How far back "mine" is looked up when a single item is marked; far more than a screen shows. */
  private static final int REACH = 1000;

  private final Notices notices;
  private final NoticeReads reads;
  private final List<PendingVotes> pendingVotes;
  private final Places places;
  private final Clock clock;

  Inbox(Notices notices, NoticeReads reads, List<PendingVotes> pendingVotes, Places places, Clock clock) {
    this.notices = notices;
    this.reads = reads;
    this.pendingVotes = pendingVotes;
    this.places = places;
    this.clock = clock;
  }

  /** One notice in somebody's inbox. */
  public record Item(Notice notice, boolean read) {}

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Item> latest(Actor actor, int limit) {
    List<Notice> mine = mine(actor, limit);
    Set<UUID> read = reads.readBy(actor.username(), mine.stream().map(Notice::id).toList());
    return mine.stream().map(notice -> new Item(notice, read.contains(notice.id()))).toList();
  }

  @Transactional(readOnly = true)
  public int unread(Actor actor) {
    return unreadIds(actor).size();
  }

  /** Whether this notice is addressed to this person now. */
  @Transactional(readOnly = true)
  public boolean concerns(Actor actor, UUID noticeId) {
    return notices.addressed(noticeId, owner(actor), actor.username(), roles(actor), pendingVotes(actor), places.of(actor)) > 0;
  }

  /**
   * Marks one notice as read; a second time changes nothing.
   *
   * @throws NotFound when it is not in this person's inbox
   */
  public void markRead(Actor actor, UUID noticeId) {
    boolean mine = mine(actor, REACH).stream().anyMatch(notice -> notice.id().equals(noticeId));
    if (!mine) {
      throw new NotFound(new Text("收件箱里没有这条消息。", "There is no such message in your inbox."));
    }
    save(actor, List.of(noticeId));
  }

  public void markAllRead(Actor actor) {
    save(actor, unreadIds(actor));
  }

  /**
   * Not in one transaction: whoever waited for a second connection while holding a first would, in many tabs at once, wait for
   * themselves. Two open tabs may say the same at once: all together first, and one by one when somebody was
   * faster with some.
   */
  private void save(Actor actor, Collection<UUID> noticeIds) {
    if (!saved(actor, noticeIds)) {
      noticeIds.forEach(id -> saved(actor, List.of(id)));
    }
  }

  /** @return false when one of them has been read meanwhile */
  private boolean saved(Actor actor, Collection<UUID> noticeIds) {
    try {
      reads.saveAllAndFlush(
          noticeIds.stream().map(id -> new NoticeRead(actor.username(), id, clock.instant())).toList());
      return true;
    } catch (DataIntegrityViolationException | ConcurrencyFailureException readMeanwhile) {
      return false;
    }
  }

  private List<Notice> mine(Actor actor, int limit) {
    return notices.inbox(
        owner(actor), actor.username(), roles(actor), pendingVotes(actor), places.of(actor), Limit.of(limit));
  }

  private List<UUID> unreadIds(Actor actor) {
    return notices.unread(owner(actor), actor.username(), roles(actor), pendingVotes(actor), places.of(actor));
  }

  private Set<String> pendingVotes(Actor actor) {
    return pendingVotes.stream().flatMap(votes -> votes.of(actor).stream()).collect(Collectors.toSet());
  }

  private static boolean owner(Actor actor) {
    return actor.isAnyOf(Role.OWNER, Role.DEVELOPER);
  }

  private static Set<String> roles(Actor actor) {
    return actor.roles().stream().map(Role::id).collect(Collectors.toSet());
  }
}
