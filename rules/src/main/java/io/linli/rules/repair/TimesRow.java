package io.linli.rules.repair;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;
import java.time.Duration;

/**
 * The times that are promised for a kind of report: a row of {@code times.drl.csv}.
 *
 * @param validity where and since when
 * @param rank how special the kind is; the more special row goes first wherever it comes from
 * @param accept until somebody has accepted it
 * @param arrive until somebody is there
 * @param control until it does no further harm
 * @param fix until it is repaired
 * @param confirm silence for so long after the completion confirms it
 * @param warnPercent at which part of a limit the supervisor is warned, 1 to 99
 * @param source where the numbers come from, in Chinese
 * @param sourceEn the same in English
 */
public record TimesRow(
    Validity validity, int rank, Duration accept, Duration arrive, Duration control, Duration fix, Duration confirm, int warnPercent, String source, String sourceEn)
    implements DerivedFact {

  private static final Duration LONGEST = Duration.ofDays(365);
  private static final int LONGEST_SOURCE = 200;

  public TimesRow {
    for (Duration each : new Duration[] {accept, arrive, control, fix, confirm}) {
      if (each.isNegative() || each.isZero() || each.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("A promised time lies between a moment and a year, not " + each);
      }
    }
    if (warnPercent < 1 || warnPercent > 99) {
      throw new IllegalArgumentException("A warning comes after 1 to 99 percent of a limit, not " + warnPercent);
    }
    if (source.length() > LONGEST_SOURCE || sourceEn.length() > LONGEST_SOURCE) {
      throw new IllegalArgumentException("A source is at most " + LONGEST_SOURCE + " characters long");
    }
  }

  /** Reads the times as tables write them, such as {@code PT5M} or {@code P3D}. */
  public TimesRow(
      Validity validity, int rank, String accept, String arrive, String control, String fix, String confirm, int warnPercent, String source, String sourceEn) {
    this(
        validity, rank, Duration.parse(accept), Duration.parse(arrive), Duration.parse(control), Duration.parse(fix), Duration.parse(confirm), warnPercent, source,
        sourceEn);
  }

  /** Whether this row goes before {@code other}: more special, or as special and of a narrower place or a later day. */
  public boolean overrides(TimesRow other) {
    return rank > other.rank || (rank == other.rank && validity.overrides(other.validity));
  }

  /** When the supervisor is warned that a limit is near. */
  Duration warning(Duration limit) {
    return limit.multipliedBy(warnPercent).dividedBy(100);
  }
}
