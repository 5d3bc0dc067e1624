package io.linli.vote;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The votes of the current community. */
@Repository
public class Votes {

  private final EntityManager entities;

  Votes(EntityManager entities) {
    this.entities = entities;
  }

  void add(Vote vote) {
    entities.persist(vote);
  }

  /** @throws VoteNotFound also for another community's vote */
  public Vote get(VoteId id) {
    return found(entities.find(Vote.class, id.value()));
  }

  /**
   * Locks against closing, not against other ballots (on H2, which has no shared row lock, against those too). Has to be the
   * first read of the vote in its transaction, or an older state of it is what comes back.
   *
   * @throws VoteNotFound also for another community's vote
   */
  Vote lockForCasting(VoteId id) {
    return found(entities.find(Vote.class, id.value(), LockModeType.PESSIMISTIC_READ));
  }

  /**
   * Waits for every ballot that is just being cast and lets no other begin.
   *
   * @throws VoteNotFound also for another community's vote
   */
  Vote lockForChange(VoteId id) {
    Vote vote = get(id);
    entities.refresh(vote, LockModeType.PESSIMISTIC_WRITE);
    return vote;
  }

  /** Newest first. */
  public List<Vote> list(@Nullable VoteState state, int limit) {
    return entities
        .createQuery(
            "select v from Vote v where :state is null or v.state = :state order by v.announcedAt desc, v.id", Vote.class)
        .setParameter("state", state)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The votes that a case has asked for, oldest first. */
  public List<Vote> ofCase(UUID caseId) {
    return entities
        .createQuery("select v from Vote v where v.motion.caseId = :caseId order by v.announcedAt, v.id", Vote.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  List<UUID> openIds() {
    return entities.createQuery("select v.id from Vote v where v.state = 'OPEN'", UUID.class).getResultList();
  }

  public long count(VoteState state) {
    return entities
        .createQuery("select count(v) from Vote v where v.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  private static Vote found(@Nullable Vote vote) {
    return Optional.ofNullable(vote).orElseThrow(VoteNotFound::new);
  }
}
