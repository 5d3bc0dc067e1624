package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.ParameterTable.NoSuchParameter;
import io.linli.rules.ParameterTable.Parameter;
import io.linli.rules.ParameterTable.ParametersRefused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTableTest {

  private static final String HEADER = "key,jurisdiction,effectiveFrom,value,unit,source,descriptionZh,descriptionEn\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final ParameterTable table = ParameterTable.parse(HEADER + """
      vote.window,CN,2021-01-01,P15D,duration,law,表决期限,"How long, at most"
      vote.window,CN,2026-06-01,P20D,duration,law,表决期限,How long
      vote.window,CN-31,2022-01-01,P30D,duration,local law,表决期限,How long
      vote.window,CN-31-0115,2027-01-01,P60D,duration,local law,表决期限,How long
      """);

  @Test
  void thePackagedTableHasEveryParameterThatTheModelsUse() {
    ParameterTable packaged = ParameterTable.packaged();
    Jurisdiction china = new Jurisdiction("CN");

    assertThat(packaged.duration("vote.noticePeriod", china, TODAY)).isEqualTo(Duration.ofDays(15));
    assertThat(packaged.duration("vote.firstReminderAfter", china, TODAY)).isEqualTo(Duration.ofDays(7));
    assertThat(packaged.number("procurement.smallAmountLimit", china, TODAY)).isEqualByComparingTo("5000");
    assertThat(packaged.number("procurement.overrunRatioPercent", china, TODAY)).isEqualByComparingTo("20");
    assertThat(packaged.number("procurement.overrunAmount", china, TODAY)).isEqualByComparingTo("10000");
    assertThat(packaged.flag("vote.followMajorityClause", china, TODAY)).isFalse();
    assertThat(packaged.value("vote.silentOwners", "CN-31", TODAY)).isEqualTo("NOT_PARTICIPATING");
    assertThat(packaged.keys()).allSatisfy(key -> assertThat(packaged.find(key, china, TODAY)).hasValueSatisfying(parameter -> {
      assertThat(parameter.descriptionZh()).isNotBlank();
      assertThat(parameter.descriptionEn()).isNotBlank();
      assertThat(parameter.source()).isNotBlank();
    }));
  }

  @Test
  void theLatestRowThatHasBegunCounts() {
    assertThat(table.value("vote.window", "CN", TODAY.minusDays(1))).isEqualTo("P15D");
    assertThat(table.value("vote.window", "CN", TODAY)).isEqualTo("P20D");
  }

  @Test
  void theNarrowestPlaceCountsEvenWhenAWiderRowIsLater() {
    assertThat(table.value("vote.window", "CN-31", TODAY)).isEqualTo("P30D");
    assertThat(table.value("vote.window", "CN-31-0115", TODAY)).isEqualTo("P30D");
    assertThat(table.value("vote.window", "CN-31-0115", LocalDate.of(2027, 1, 1))).isEqualTo("P60D");
    assertThat(table.value("vote.window", "CN-310", TODAY)).isEqualTo("P20D");
  }

  @Test
  void beforeTheFirstDayAndForUnknownKeysThereIsNoValue() {
    assertThatThrownBy(() -> table.value("vote.window", "CN", LocalDate.of(2020, 12, 31))).isInstanceOf(NoSuchParameter.class).hasMessageContaining("vote.window");
    assertThatThrownBy(() -> table.value("vote.unknown", "CN", TODAY)).isInstanceOf(NoSuchParameter.class);
    assertThat(table.find("vote.window", new Jurisdiction("US"), TODAY)).isEmpty();
  }

  @Test
  void furtherRowsReplaceTheSameOnesAndAddOthers() {
    Parameter changed = new Parameter("vote.window", Validity.of("CN", "2026-06-01"), "P25D", "duration", "assembly", "x", "x");
    Parameter added = new Parameter("vote.quietDays", Validity.of("CN", "2026-06-01"), "3", "count", "assembly", "x", "x");

    ParameterTable more = table.plus(List.of(changed, added));

    assertThat(more.value("vote.window", "CN", TODAY)).isEqualTo("P25D");
    assertThat(more.value("vote.quietDays", "CN", TODAY)).isEqualTo("3");
    assertThat(more.value("vote.window", "CN-31", TODAY)).isEqualTo("P30D");
    assertThat(table.value("vote.window", "CN", TODAY)).isEqualTo("P20D");
  }

  @ParameterizedTest
  @CsvSource({
      "vote.window, P4DT23H59M, 须在 P5D 到 P60D 之间",
      "vote.window, P61D, 须在 P5D 到 P60D 之间",
      "vote.window, P99999999999D, 须在 P5D 到 P60D 之间",
      "vote.window, P99999999999999999999D, 须为一段时间",
      "vote.window, 15, 须为一段时间",
      "vote.noticePeriod, P0D, 须在 P1D 到 P60D 之间",
      "vote.noticePeriod, -P15D, 须在 P1D 到 P60D 之间",
      "vote.silentOwners, MAYBE, 须为以下之一：NOT_PARTICIPATING、FOLLOW_MAJORITY",
      "vote.followMajorityClause, yes, 须为true 或 false",
      "procurement.overrunRatioPercent, 101, 须在 0 到 100 之间",
      "procurement.overrunRatioPercent, -1, 须在 0 到 100 之间",
      "procurement.smallAmountLimit, -5000, 须在 0 到 1000000 之间",
      "procurement.smallAmountLimit, 0.001, 须为金额",
      "procurement.smallAmountLimit, 1e9, 须为金额"
  })
  void aValueOutsideOfItsBoundsIsToldWhy(String key, String value, String message) {
    assertThat(ParameterTable.packaged().misfit(key, value)).hasValueSatisfying(misfit -> {
      assertThat(misfit.messageZh()).startsWith(message);
      assertThat(misfit.messageEn()).startsWith("This has to");
    });
  }

  @ParameterizedTest
  @CsvSource({
      "vote.window, P5D", "vote.window, P60D", "vote.window, PT120H", "vote.noticePeriod, P7D", "vote.silentOwners, FOLLOW_MAJORITY", "vote.followMajorityClause, true",
      "procurement.overrunRatioPercent, 12.5", "procurement.smallAmountLimit, 0", "procurement.smallAmountLimit, 4999.99"
  })
  void aValueInsideOfItsBoundsFits(String key, String value) {
    assertThat(ParameterTable.packaged().misfit(key, value)).isEmpty();
  }

  @Test
  void timesOfDayAndCountsHaveTheBoundsOfTheirUnits() {
    ParameterTable units = ParameterTable.parse(HEADER + "q.from,CN,2021-01-01,22:00,time,s,d,d\nq.most,CN,2021-01-01,10,people,s,d,d\n");

    assertThat(units.misfit("q.from", "23:59")).isEmpty();
    assertThat(units.misfit("q.from", "24:01")).isPresent();
    assertThat(units.misfit("q.from", "late")).isPresent();
    assertThat(units.misfit("q.most", "3")).isEmpty();
    assertThat(units.misfit("q.most", "3.5")).isPresent();
    assertThat(units.misfit("q.most", "-1")).isPresent();
    assertThatThrownBy(() -> units.misfit("q.none", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableWhoseOwnValuesLieOutsideOfTheirBoundsIsRefused() {
    String csv = HEADER + "a,CN,2021-01-01,P61D,duration,s,d,d\n";

    assertThatThrownBy(() -> ParameterTable.parse(csv, "key,least,most,choices\na,P1D,P60D,\n")).isInstanceOf(ParametersRefused.class).hasMessageContaining("a = P61D");
    assertThatThrownBy(() -> ParameterTable.parse(csv, "key,min,max\n")).isInstanceOf(ParametersRefused.class).hasMessageContaining("first line");
    assertThatThrownBy(() -> ParameterTable.parse(csv, "key,least,most,choices\na,P1D\n")).isInstanceOf(ParametersRefused.class).hasMessageContaining("Line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "a,CN,2021-01-01,15 days,duration,s,d,d",
      "a,CN,2021-01-01,-P1D,duration,s,d,d",
      "a,CN,2021-01-01,yes,flag,s,d,d",
      "a,CN,2021-01-01,-5,yuan,s,d,d",
      "a,CN,2021-01-01,,name,s,d,d",
      "a,CN,2021-01-01,24:00,time,s,d,d",
      ",CN,2021-01-01,1,yuan,s,d,d",
      "a,China,2021-01-01,1,yuan,s,d,d",
      "a,CN,1.1.2021,1,yuan,s,d,d",
      "a,CN,2021-01-01,1,yuan,s,d"
  })
  void aRowThatDoesNotFitNamesItsLine(String row) {
    assertThatThrownBy(() -> ParameterTable.parse(HEADER + row + "\n")).isInstanceOf(ParametersRefused.class).hasMessageContaining("Line 2");
  }

  @Test
  void otherColumnsAndDoubleRowsAreRefused() {
    assertThatThrownBy(() -> ParameterTable.parse("key,value\na,1\n")).isInstanceOf(ParametersRefused.class).hasMessageContaining("first line");
    assertThatThrownBy(() -> ParameterTable.parse(HEADER + "a,CN,2021-01-01,1,yuan,s,d,d\na,CN,2021-01-01,2,yuan,s,d,d\n"))
        .isInstanceOf(ParametersRefused.class)
        .hasMessageContaining("Two rows for a in CN");
  }
}
