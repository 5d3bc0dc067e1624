package io.linli.rules.repair;

import io.linli.rules.DerivedFact;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what suitable people are told apart, the weightiest first: a row of {@code ranking.drl.csv}.
 *
 * @param rank how special the row is; the most special one counts
 * @param criteria always ends with {@link Criterion#NAME}
 */
public record Ranking(int rank, List<Criterion> criteria) implements DerivedFact {

  private static final int LONGEST = 500;

  public Ranking {
    criteria = List.copyOf(criteria);
  }

  /** Reads the criteria as tables write them, with spaces between. */
  public Ranking(int rank, String criteria) {
    this(rank, parse(criteria));
  }

  private static List<Criterion> parse(String criteria) {
    if (criteria.length() > LONGEST) {
      throw new IllegalArgumentException("Criteria are at most " + LONGEST + " characters long");
    }
    return Stream.concat(Arrays.stream(criteria.strip().split(" +")).map(Criterion::valueOf), Stream.of(Criterion.NAME)).distinct().toList();
  }

  public boolean overrides(Ranking other) {
    return rank > other.rank;
  }

  /** The first criterion that tells the two apart. */
  public Criterion decisive(Suitable one, Suitable other) {
    return criteria.stream().filter(each -> each.compare(one.request(), one.candidate(), other.candidate()) != 0).findFirst().orElse(Criterion.NAME);
  }

  boolean putsFirst(Suitable one, Suitable other) {
    return decisive(one, other).compare(one.request(), one.candidate(), other.candidate()) < 0;
  }
}
