package io.linli.vote;

import java.math.BigDecimal;
import java.time.Duration;

/** A valid motion and valid periods, to be changed by one fact. */
public final class VoteSamples {

  private VoteSamples() {}

  public static Motion motion() {
    return new Motion(
        null, null, "更换2号楼水泵", "水泵已用十二年", "现有两台", VoteMatter.ORDINARY, new BigDecimal("38000.00"), "MAINTENANCE_FUND", null);
  }

  /** Opens at once and stays open for a day. */
  public static VotePeriods periods() {
    return periods(Duration.ofDays(1));
  }

  public static VotePeriods periods(Duration window) {
    return new VotePeriods(Duration.ZERO, window, Duration.ofHours(7), Duration.ofHours(2));
  }
}
