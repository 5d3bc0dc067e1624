package io.linli.rules;

import java.time.LocalDate;

/**
 * Where and since when something is in force.
 *
 * @param jurisdiction the place whose law it is
 * @param from the first day
 */
public record Validity(Jurisdiction jurisdiction, LocalDate from) implements DerivedFact {

  /**
   * Reads a place and a day as tables write them.
   *
   * @throws java.time.format.DateTimeParseException when {@code from} is not a date
   */
  public static Validity of(String place, String from) {
    return new Validity(new Jurisdiction(place), LocalDate.parse(from));
  }

  /** Whether this is in force in {@code place} on {@code day}. */
  public boolean holds(Jurisdiction place, LocalDate day) {
    return place.isWithin(jurisdiction) && !day.isBefore(from);
  }

  /** The narrower place goes first; in the same place the later day does. */
  public boolean overrides(Validity other) {
    return jurisdiction.isNarrowerThan(other.jurisdiction) || (jurisdiction.equals(other.jurisdiction) && from.isAfter(other.from));
  }
}
