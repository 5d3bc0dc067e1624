package io.linli.rules.vote;

import io.linli.rules.Checks;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a vote. Areas are exclusive areas in cm², heads are entries of the electoral roll (judicial interpretation 2020, articles 8 and 9).
 *
 * @param matter how weighty the motion is
 * @param jurisdiction the community's place
 * @param date the day whose law applies
 * @param silentOwners what the procedure rules say about owners who did not vote
 * @param followMajorityClause whether the procedure rules hold the clause
 * @param deliveryProven whether delivery to the silent owners is proven
 * @param warningShown whether the ballot warned of what silence means
 * @param totalArea the whole roll, 1 to 10^15
 * @param totalHeads the whole roll, 1 to 10^15
 * @param deliveredSilentArea area of the silent owners to whom delivery is proven; null means all of them
 * @param deliveredSilentHeads heads of the silent owners to whom delivery is proven; null means all of them
 */
public record VoteTally(
    VoteMatter matter,
    Jurisdiction jurisdiction,
    LocalDate date,
    SilentOwners silentOwners,
    boolean followMajorityClause,
    boolean deliveryProven,
    boolean warningShown,
    long totalArea,
    long totalHeads,
    long forArea,
    long forHeads,
    long againstArea,
    long againstHeads,
    long abstainArea,
    long abstainHeads,
    @Nullable Long deliveredSilentArea,
    @Nullable Long deliveredSilentHeads) {

  /** Large enough for 100,000 km²; small enough that a thousandfold product still fits a long. */
  public static final long MOST = 1_000_000_000_000_000L;

  /**
   * @throws io.linli.rules.FactsRefused when totals are out of range or the parts exceed the whole
   */
  public VoteTally {
    Checks checks = new Checks();
    inRange(checks, "totalArea", totalArea, 1);
    inRange(checks, "totalHeads", totalHeads, 1);
    inRange(checks, "forArea", forArea, 0);
    inRange(checks, "forHeads", forHeads, 0);
    inRange(checks, "againstArea", againstArea, 0);
    inRange(checks, "againstHeads", againstHeads, 0);
    inRange(checks, "abstainArea", abstainArea, 0);
    inRange(checks, "abstainHeads", abstainHeads, 0);
    checks.done();
    partsFit(checks, "Area", totalArea, forArea + againstArea + abstainArea, deliveredSilentArea);
    partsFit(checks, "Heads", totalHeads, forHeads + againstHeads + abstainHeads, deliveredSilentHeads);
    checks.done();
  }

  private static void inRange(Checks checks, String field, long value, long least) {
    checks.that(value >= least && value <= MOST, field, "须在 " + least + " 到 10^15 之间", "Between " + least + " and 10^15");
  }

  private static void partsFit(Checks checks, String measure, long total, long cast, @Nullable Long delivered) {
    checks.that(cast <= total, "total" + measure, "同意、反对、弃权之和超过总数", "For, against and abstained together exceed the total");
    checks.that(
        delivered == null || (delivered >= 0 && delivered <= total - Math.min(cast, total)),
        "deliveredSilent" + measure,
        "已送达的未表决数须在 0 与未表决总数之间",
        "Between 0 and what did not vote");
  }

  public long castArea() {
    return forArea + againstArea + abstainArea;
  }

  public long castHeads() {
    return forHeads + againstHeads + abstainHeads;
  }

  public long silentArea() {
    return totalArea - castArea();
  }

  public long silentHeads() {
    return totalHeads - castHeads();
  }

  /** Area of the silent owners that may be deemed to follow the majority. */
  public long reachedSilentArea() {
    return deliveredSilentArea == null ? silentArea() : deliveredSilentArea;
  }

  /** Heads of the silent owners that may be deemed to follow the majority. */
  public long reachedSilentHeads() {
    return deliveredSilentHeads == null ? silentHeads() : deliveredSilentHeads;
  }

  /** Whether a row of a decision table that is valid in {@code place} since {@code from} (yyyy-mm-dd) holds here and now. */
  public boolean isInForce(String place, String from) {
    return validity(place, from).holds(jurisdiction, date);
  }

  /** A place and a first day (yyyy-mm-dd), as rows of a decision table write them. */
  public Validity validity(String place, String from) {
    return Validity.of(place, from);
  }
}
