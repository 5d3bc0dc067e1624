package io.linli.rules.complaint;

import io.linli.rules.DerivedFact;

/**
 * A department that could answer: a row of {@code departments.drl.csv}.
 *
 * @param rank of several the highest counts
 */
public record Desk(Department department, int rank) implements DerivedFact {

  public boolean goesBefore(Desk other) {
    return rank > other.rank || (rank == other.rank && department.compareTo(other.department) < 0);
  }
}
