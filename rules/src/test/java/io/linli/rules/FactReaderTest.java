package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.rules.procurement.ProcurementKind;
import io.linli.rules.procurement.ProcurementRequest;
import io.linli.rules.vote.VoteTally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

  private final FactReader reader = new FactReader(ZoneId.of("Asia/Shanghai"));
  private final Map<String, @Nullable Object> request = new HashMap<>(Map.of("smallAmountLimit", "5000", "jurisdiction", "CN-31", "date", "2026-06-01"));
  private final Map<String, @Nullable Object> tally = new HashMap<>(Map.ofEntries(
      Map.entry("matter", "ORDINARY"), Map.entry("jurisdiction", "CN"), Map.entry("date", "2026-06-01"), Map.entry("silentOwners", "NOT_PARTICIPATING"),
      Map.entry("followMajorityClause", "false"), Map.entry("deliveryProven", false), Map.entry("warningShown", "true"), Map.entry("totalArea", 3_000_000_000L),
      Map.entry("totalHeads", 300), Map.entry("forArea", "0"), Map.entry("forHeads", 0.0), Map.entry("againstArea", BigInteger.ZERO), Map.entry("againstHeads", BigDecimal.ZERO),
      Map.entry("abstainArea", 0), Map.entry("abstainHeads", (short) 0)));

  @Test
  void valuesComeInEveryFormThatProcessesAndJsonHave() {
    request.putAll(Map.of("kind", "NEW", "amount", 1234.5d, "date", Date.from(Instant.parse("2026-05-31T16:00:00Z"))));

    ProcurementRequest read = reader.read(ProcurementRequest.class, request);

    assertThat(read.kind()).isEqualTo(ProcurementKind.NEW);
    assertThat(read.amount()).isEqualByComparingTo("1234.50");
    assertThat(read.smallAmountLimit()).isEqualByComparingTo("5000");
    assertThat(read.jurisdiction()).isEqualTo(new Jurisdiction("CN-31"));
    assertThat(read.date()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(read.fundingSource()).isNull();
    assertThat(reader.read(VoteTally.class, tally).totalArea()).isEqualTo(3_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "amount | 1e999999999 | 应为数字",
      "amount | 12,5 | 应为数字",
      "amount | NaN | 应为数字",
      "amount | -0.01 | 金额须在 0 到 1 万亿元之间",
      "amount | 0.001 | 金额最多两位小数",
      "amount | 1000000000000.01 | 金额须在 0 到 1 万亿元之间",
      "kind | new | 应为以下之一：REPAIR_OR_RENEW, NEW, ALTER, COMMERCIAL_USE, OTHER",
      "date | 01.06.2026 | 日期应形如 2026-01-31",
      "date | 2026-02-30 | 日期应形如 2026-01-31",
      "jurisdiction | shanghai | 辖区代码应形如 CN 或 CN-31",
      "surprise | 1 | 没有这个字段"
  })
  void aTextThatDoesNotFitNamesItsField(String field, String value, String message) {
    request.put(field, value);

    assertThat(refused(ProcurementRequest.class, request).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.field()).isEqualTo(field);
      assertThat(problem.messageZh()).startsWith(message);
      assertThat(problem.messageEn()).isNotBlank();
    });
  }

  @Test
  void valuesOfTheWrongKindAreRefused() {
    Map<String, Object> wrong = Map.of("kind", 3, "amount", true, "place", List.of("a"), "date", 20260601, "jurisdiction", 31);
    request.putAll(wrong);

    assertThat(refused(ProcurementRequest.class, request).problems()).extracting(FieldProblem::field).containsExactlyInAnyOrderElementsOf(wrong.keySet());
  }

  @Test
  void numbersThatAreNoWholeOnesOrNoNumbersAreRefused() {
    Map<String, Object> wrong = Map.of(
        "totalArea", 1.5d, "forArea", Double.NaN, "againstArea", "99999999999999999999", "abstainArea", BigInteger.TEN.pow(40), "forHeads", new BigDecimal("1E+1000"),
        "warningShown", "yes");
    tally.putAll(wrong);

    assertThat(refused(VoteTally.class, tally).problems()).extracting(FieldProblem::field).containsExactlyInAnyOrderElementsOf(wrong.keySet());
  }

  @Test
  void everyMissingFieldIsNamedAtOnce() {
    assertThat(refused(ProcurementRequest.class, Map.of()).problems()).extracting(FieldProblem::field).containsExactly("smallAmountLimit", "jurisdiction", "date");
  }

  @Test
  void contradictionsBetweenFieldsAreRefused() {
    tally.putAll(Map.of("forHeads", 200, "againstHeads", 101, "deliveredSilentArea", 3_000_000_001L));

    assertThat(refused(VoteTally.class, tally).problems()).extracting(FieldProblem::field).containsExactly("deliveredSilentArea", "totalHeads");
  }

  @Test
  void totalsBeyondTheBoundAreRefusedBeforeTheyCouldOverflow() {
    tally.putAll(Map.of("totalArea", Long.MAX_VALUE, "forArea", Long.MAX_VALUE, "againstArea", Long.MAX_VALUE));

    assertThat(refused(VoteTally.class, tally).problems()).extracting(FieldProblem::field).containsExactly("totalArea", "forArea", "againstArea");
  }

  private FactsRefused refused(Class<? extends Record> type, Map<String, ? extends @Nullable Object> facts) {
    FactsRefused refused = catchThrowableOfType(FactsRefused.class, () -> reader.read(type, facts));
    assertThat(refused).as("the facts have to be refused").isNotNull();
    return refused;
  }
}
