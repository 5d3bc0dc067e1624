package io.linli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Monday the first of June 2026, from eight to eight. */
  private static final String BEGIN = "2026-06-01T08:00";

  private static final String END = "2026-06-01T20:00";

  @ParameterizedTest
  @CsvSource({
    "NONE,   2026-06-01T08:00, true",
    "NONE,   2026-06-01T19:59, true",
    "NONE,   2026-06-01T20:00, false",
    "NONE,   2026-06-01T07:59, false",
    "NONE,   2026-06-02T09:00, false",
    "DAILY,  2026-06-02T08:00, true",
    "DAILY,  2026-06-02T20:00, false",
    "DAILY,  2027-01-15T19:59, true",
    "DAILY,  2027-01-15T21:00, false",
    "DAILY,  2026-05-31T09:00, false",
    "WEEKLY, 2026-06-08T09:00, true",
    "WEEKLY, 2026-06-02T09:00, false",
    "WEEKLY, 2026-06-07T09:00, false",
    "WEEKLY, 2026-12-28T09:00, true"
  })
  void coversItsTimesAndNoOthers(Shift.Repeat repeat, String moment, boolean covered) {
    assertThat(shift(BEGIN, END, repeat).covers(at(moment), SHANGHAI)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-05T23:00, true",
    "2026-06-06T05:59, true",
    "2026-06-06T06:00, false",
    "2026-06-06T21:59, false",
    "2026-06-06T22:00, true"
  })
  void aNightShiftGoesOnAfterMidnight(String moment, boolean covered) {
    Shift nights = shift("2026-06-01T22:00", "2026-06-02T06:00", Shift.Repeat.DAILY);

    assertThat(nights.covers(at(moment), SHANGHAI)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-10T00:00, 2026-06-15T00:00, false",
    "2026-06-10T00:00, 2026-06-15T09:00, true",
    "2026-06-15T19:00, 2026-06-16T00:00, true",
    "2026-06-15T20:00, 2026-06-22T08:00, false",
    "2026-05-01T00:00, 2026-06-01T08:00, false"
  })
  void aWeeklyOneIsShownInTheWeeksInWhichItIs(String from, String to, boolean shown) {
    assertThat(shift(BEGIN, END, Shift.Repeat.WEEKLY).touches(at(from), at(to), SHANGHAI)).isEqualTo(shown);
  }

  @Test
  void keepsToTheClocksOfTheCommunityWhereTheyAreChanged() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant before = LocalDateTime.parse("2026-03-28T08:00").atZone(berlin).toInstant();
    Shift mornings = new Shift("t", before, before.plusSeconds(3600), Shift.Kind.DUTY, Shift.Repeat.DAILY, "m");

    assertThat(mornings.covers(LocalDateTime.parse("2026-03-30T08:30").atZone(berlin).toInstant(), berlin)).isTrue();
    assertThat(mornings.covers(LocalDateTime.parse("2026-03-30T09:30").atZone(berlin).toInstant(), berlin)).isFalse();
  }

  private static Shift shift(String from, String to, Shift.Repeat repeat) {
    return new Shift("t", at(from), at(to), Shift.Kind.DUTY, repeat, "m");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
