package io.linli.vote;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * Reads the rolls of votes: who has which entries, and whether they have voted. Every query names its votes and then the
 * person, which is how the keys are ordered: it costs the same on a roll of 100,000.
 */
@Repository
class Roll {

  private static final String SELECT = "select new io.linli.vote.EntryOnRoll(e, b) ";
  private static final String ENTRY_OF = " join RollEntry e on e.voteId = o.voteId and e.id = o.entryId ";
  private static final String BALLOT_OF = " left join Ballot b on b.voteId = e.voteId and b.entryId = e.id ";

  private static final String OWN = "o.voteId in :votes and o.personId = :person";
  private static final String HELD = "o.voteId in :votes and o.holder = :holder";
  private static final String NOT_CAST =
      " and not exists (select 1 from Ballot b where b.voteId = o.voteId and b.entryId = o.entryId)";

  private final EntityManager entities;

  Roll(EntityManager entities) {
    this.entities = entities;
  }

  /** The entries that a person is an owner of, in a fixed order, so that two who cast several at once never wait in a circle. */
  List<EntryOnRoll> own(Collection<UUID> votes, UUID person) {
    return entities
        .createQuery(
            SELECT + "from RollVoter o" + ENTRY_OF + BALLOT_OF + "where " + OWN + " order by e.id", EntryOnRoll.class)
        .setParameter("votes", votes)
        .setParameter("person", person)
        .getResultList();
  }

  /** {@link #own(Collection, UUID)} of one vote: a list of ids would make Hibernate translate the query anew each time. */
  List<EntryOnRoll> own(VoteId vote, UUID person) {
    return entities
        .createQuery(
            SELECT + "from RollVoter o" + ENTRY_OF + BALLOT_OF + "where o.voteId = :vote and o.personId = :person order by e.id",
            EntryOnRoll.class)
        .setParameter("vote", vote.value())
        .setParameter("person", person)
        .getResultList();
  }

  /** The entries that somebody holds a written proxy for. */
  List<EntryOnRoll> held(Collection<UUID> votes, String holder) {
    return entities
        .createQuery(SELECT + "from Proxy o" + ENTRY_OF + BALLOT_OF + "where " + HELD + " order by e.id", EntryOnRoll.class)
        .setParameter("votes", votes)
        .setParameter("holder", holder)
        .getResultList();
  }

  Optional<EntryOnRoll> entry(VoteId vote, UUID entry) {
    return entities
        .createQuery(SELECT + "from RollEntry e" + BALLOT_OF + "where e.voteId = :vote and e.id = :entry", EntryOnRoll.class)
        .setParameter("vote", vote.value())
        .setParameter("entry", entry)
        .getResultStream()
        .findFirst();
  }

  /** Which of these votes still wait for a ballot of an owner. */
  List<UUID> waitingForOwner(Collection<UUID> votes, UUID person) {
    return entities
        .createQuery("select distinct o.voteId from RollVoter o where " + OWN + NOT_CAST, UUID.class)
        .setParameter("votes", votes)
        .setParameter("person", person)
        .getResultList();
  }

  /** Which of these votes still wait for a ballot of the holder of a proxy. */
  List<UUID> waitingForHolder(Collection<UUID> votes, String holder) {
    return entities
        .createQuery("select distinct o.voteId from Proxy o where " + HELD + NOT_CAST, UUID.class)
        .setParameter("votes", votes)
        .setParameter("holder", holder)
        .getResultList();
  }

  boolean hasProxy(RollEntry entry) {
    return entities.find(Proxy.class, new Ballot.Key(entry.voteId().value(), entry.id())) != null;
  }

  boolean isOwner(RollEntry entry, UUID person) {
    return entities.find(RollVoter.class, new RollVoter.Key(entry.voteId().value(), person, entry.id())) != null;
  }

  /** @throws org.springframework.dao.DataIntegrityViolationException when the entry has one already */
  void add(Proxy proxy) {
    entities.persist(proxy);
    entities.flush();
  }
}
