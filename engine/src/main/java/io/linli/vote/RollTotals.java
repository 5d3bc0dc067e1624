package io.linli.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The size of a roll.
 *
 * @param entries sets of owners, each with one ballot
 * @param area exclusive area of all entries in cm²
 * @param heads owners as the law counts them (judicial interpretation 2020, art. 9)
 */
@Embeddable
public record RollTotals(
    @Column(name = "roll_entries") int entries,
    @Column(name = "total_area") long area,
    @Column(name = "total_heads") long heads) {

  static final RollTotals NONE = new RollTotals(0, 0, 0);

  private static final int LARGE = 2_000;

  /** Too large to count its ballots after each one, or for each person who looks. */
  boolean large() {
    return entries >= LARGE;
  }
}
