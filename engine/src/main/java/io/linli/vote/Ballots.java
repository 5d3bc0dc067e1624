package io.linli.vote;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

/** The ballots of the current community. */
@Repository
class Ballots {

  private final EntityManager entities;

  Ballots(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Puts all of them in or none.
   *
   * @throws DataIntegrityViolationException when one of the entries has a ballot
   */
  void add(List<Ballot> ballots) {
    ballots.forEach(entities::persist);
    entities.flush();
  }

  Participation participation(VoteId vote) {
    Tuple sums =
        entities
            .createQuery(
                "select count(*), coalesce(sum(b.area), 0), coalesce(sum(b.heads), 0) from Ballot b where b.voteId = :vote",
                Tuple.class)
            .setParameter("vote", vote.value())
            .getSingleResult();
    return new Participation(number(sums, 0).intValue(), number(sums, 1).longValue(), number(sums, 2).longValue());
  }

  Tally tally(VoteId vote) {
    List<Tuple> sums =
        entities
            .createQuery(
                "select b.choice, count(*), sum(b.area), sum(b.heads) from Ballot b where b.voteId = :vote group by b.choice",
                Tuple.class)
            .setParameter("vote", vote.value())
            .getResultList();
    return new Tally(
        (int) sums.stream().mapToLong(row -> number(row, 1).longValue()).sum(),
        sum(sums, Choice.FOR, 2),
        sum(sums, Choice.FOR, 3),
        sum(sums, Choice.AGAINST, 2),
        sum(sums, Choice.AGAINST, 3),
        sum(sums, Choice.ABSTAIN, 2),
        sum(sums, Choice.ABSTAIN, 3));
  }

  private static long sum(List<Tuple> rows, Choice choice, int column) {
    return rows.stream().filter(row -> row.get(0) == choice).mapToLong(row -> number(row, column).longValue()).sum();
  }

  private static Number number(Tuple row, int column) {
    return row.get(column, Number.class);
  }
}
