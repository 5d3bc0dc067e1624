package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.rules.procurement.ProcurementKind;
import io.linli.rules.procurement.ProcurementRequest;
import io.linli.rules.repair.Candidate;
import io.linli.rules.repair.Certificate;
import io.linli.rules.repair.DispatchRequest;
import io.linli.rules.repair.Trade;
import io.linli.rules.vote.VoteTally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
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

  @Test
  void listsOfRecordsAreReadWithTheirLists() {
    Map<String, Object> candidate = Map.of(
        "username", "li", "skills", List.of("WATER", "LIFT"), "onDuty", true, "load", "2", "yearsOfService", 8,
        "certificates", List.of(Map.of("trade", "LIFT", "validUntil", "2027-01-01")), "lastAssignedAt", "2026-05-31T16:00:00Z");
    Map<String, Object> dispatch = Map.of(
        "mode", "ASSIGN", "trade", "WATER", "urgency", "NORMAL", "now", "2026-06-01T10:00", "jurisdiction", "CN", "candidates", List.of(candidate), "declined", List.of("zhang"));

    DispatchRequest read = reader.read(DispatchRequest.class, dispatch);

    assertThat(read.now()).isEqualTo(LocalDateTime.of(2026, 6, 1, 10, 0));
    assertThat(read.declined()).containsExactly("zhang");
    assertThat(read.building()).isNull();
    assertThat(read.candidates()).singleElement().isEqualTo(new Candidate(
        "li", List.of(Trade.WATER, Trade.LIFT), true, 2, List.of(), List.of(new Certificate(Trade.LIFT, LocalDate.of(2027, 1, 1))), 8, LocalDateTime.of(2026, 6, 1, 0, 0)));
  }

  @Test
  void whatDoesNotFitInAListIsNamedByItsPlace() {
    Map<String, @Nullable Object> broken = new HashMap<>(Map.of("username", " ", "skills", List.of("WATER"), "onDuty", true, "load", -1, "yearsOfService", 8));
    Map<String, @Nullable Object> other = new HashMap<>(Map.of(
        "username", "b", "skills", Arrays.asList("WATER", null, "MAGIC"), "onDuty", "yes", "certificates", List.of("LIFT"), "buildings", "1", "wings", 2));
    Map<String, Object> dispatch = Map.of(
        "mode", "ASSIGN", "trade", "WATER", "urgency", "NORMAL", "now", "tomorrow", "jurisdiction", "CN", "candidates", List.of(broken, other, "c"), "declined", Map.of());

    assertThat(refused(DispatchRequest.class, dispatch).problems()).extracting(FieldProblem::field).containsExactlyInAnyOrder(
        "now", "declined", "candidates[0].username", "candidates[0].load", "candidates[1].wings", "candidates[1].skills[1]", "candidates[1].skills[2]", "candidates[1].onDuty",
        "candidates[1].load", "candidates[1].certificates[0]", "candidates[1].buildings", "candidates[1].yearsOfService", "candidates[2]");
  }

  @Test
  void aListWithoutEndIsRefused() {
    Map<String, Object> dispatch = Map.of(
        "mode", "ASSIGN", "trade", "WATER", "urgency", "NORMAL", "now", "2026-06-01T10:00:00+08:00", "jurisdiction", "CN", "declined", Collections.nCopies(1001, "a"));

    assertThat(refused(DispatchRequest.class, dispatch).problems()).extracting(FieldProblem::field).containsExactly("declined");
  }

  private FactsRefused refused(Class<? extends Record> type, Map<String, ? extends @Nullable Object> facts) {
    FactsRefused refused = catchThrowableOfType(FactsRefused.class, () -> reader.read(type, facts));
    assertThat(refused).as("the facts have to be refused").isNotNull();
    return refused;
  }
}
