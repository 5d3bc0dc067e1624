package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
  private static final QuietHours SIESTA = new QuietHours(LocalTime.of(12, 30), LocalTime.of(14, 0));

  /** Shanghai is eight hours ahead. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-01T14:00:00Z, 2026-03-01T23:00:00Z",
    "2026-03-01T15:59:59Z, 2026-03-01T23:00:00Z",
    "2026-03-01T16:00:00Z, 2026-03-01T23:00:00Z",
    "2026-03-01T22:59:59Z, 2026-03-01T23:00:00Z"
  })
  void overMidnightTheyEndInTheMorning(Instant moment, Instant end) {
    assertThat(NIGHT.endAfter(moment, SHANGHAI)).hasValue(end);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T13:59:59Z", "2026-03-01T23:00:00Z", "2026-03-01T04:00:00Z"})
  void byDayNothingWaits(Instant moment) {
    assertThat(NIGHT.endAfter(moment, SHANGHAI)).isEmpty();
  }

  @Test
  void withinADayTheyEndOnTheSameDay() {
    assertThat(SIESTA.endAfter(Instant.parse("2026-03-01T04:30:00Z"), SHANGHAI)).hasValue(Instant.parse("2026-03-01T06:00:00Z"));
    assertThat(SIESTA.endAfter(Instant.parse("2026-03-01T06:00:00Z"), SHANGHAI)).isEmpty();
    assertThat(SIESTA.endAfter(Instant.parse("2026-03-01T16:00:00Z"), SHANGHAI)).isEmpty();
  }

  @Test
  void fromAndUntilTheSameTimeThereAreNone() {
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    assertThat(none.endAfter(Instant.parse("2026-03-01T04:00:00Z"), SHANGHAI)).isEmpty();
    assertThat(none.endAfter(Instant.parse("2026-03-01T16:00:00Z"), SHANGHAI)).isEmpty();
  }

  /** The hour from two to three does not exist in Berlin on 29 March 2026. */
  @Test
  void aClockThatIsPutForwardShortensThem() {
    QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));

    assertThat(night.endAfter(Instant.parse("2026-03-29T00:30:00Z"), ZoneId.of("Europe/Berlin"))).hasValue(Instant.parse("2026-03-29T01:30:00Z"));
  }
}
