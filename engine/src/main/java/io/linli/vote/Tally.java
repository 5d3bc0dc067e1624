package io.linli.vote;

import jakarta.persistence.Embeddable;

/**
 * The ballots of a closed vote, added up; areas in cm².
 *
 * @param castEntries how many entries voted
 */
@Embeddable
public record Tally(
    int castEntries,
    long forArea,
    long forHeads,
    long againstArea,
    long againstHeads,
    long abstainArea,
    long abstainHeads) {

  /** Everybody who voted, whatever they chose. */
  public Participation participation() {
    return new Participation(
        castEntries, forArea + againstArea + abstainArea, forHeads + againstHeads + abstainHeads);
  }
}
