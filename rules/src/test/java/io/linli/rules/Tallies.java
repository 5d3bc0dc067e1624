package io.linli.rules;

import io.linli.rules.vote.SilentOwners;
import io.linli.rules.vote.VoteMatter;
import io.linli.rules.vote.VoteTally;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Starts as a valid tally of 300 owners with 100 m² each, of whom nobody voted; a test changes what it is about. */
final class Tallies {

  private VoteMatter matter = VoteMatter.ORDINARY;
  private String jurisdiction = "CN";
  private LocalDate date = LocalDate.of(2026, 6, 1);
  private SilentOwners silentOwners = SilentOwners.NOT_PARTICIPATING;
  private long totalArea = 300_000_000;
  private long totalHeads = 300;
  private long forArea;
  private long forHeads;
  private long againstArea;
  private long againstHeads;
  private long abstainArea;
  private long abstainHeads;
  private @Nullable Long deliveredArea;
  private @Nullable Long deliveredHeads;

  static Tallies aTally() {
    return new Tallies();
  }

  Tallies matter(VoteMatter changed) {
    matter = changed;
    return this;
  }

  Tallies in(String changed) {
    jurisdiction = changed;
    return this;
  }

  Tallies on(LocalDate changed) {
    date = changed;
    return this;
  }

  Tallies followingTheMajority() {
    silentOwners = SilentOwners.FOLLOW_MAJORITY;
    return this;
  }

  Tallies total(long area, long heads) {
    totalArea = area;
    totalHeads = heads;
    return this;
  }

  Tallies inFavour(long area, long heads) {
    forArea = area;
    forHeads = heads;
    return this;
  }

  Tallies against(long area, long heads) {
    againstArea = area;
    againstHeads = heads;
    return this;
  }

  Tallies abstained(long area, long heads) {
    abstainArea = area;
    abstainHeads = heads;
    return this;
  }

  Tallies delivered(long area, long heads) {
    deliveredArea = area;
    deliveredHeads = heads;
    return this;
  }

  /** The procedure rules hold the clause, delivery is proven and the warning was shown. */
  VoteTally build() {
    return new VoteTally(
        matter, new Jurisdiction(jurisdiction), date, silentOwners, true, true, true, totalArea, totalHeads, forArea, forHeads, againstArea, againstHeads, abstainArea,
        abstainHeads, deliveredArea, deliveredHeads);
  }
}
