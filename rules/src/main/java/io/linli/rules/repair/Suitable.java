package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** Somebody who can have the repair. */
public record Suitable(DispatchRequest request, Candidate candidate) implements DerivedFact {

  /** Whether this person goes before {@code other}; the same person does not. */
  public boolean goesBefore(Suitable other, Ranking ranking) {
    return ranking.putsFirst(this, other);
  }
}
