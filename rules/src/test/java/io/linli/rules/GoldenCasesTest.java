package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.GoldenCases.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenCasesTest {

  private static final String SILENT_RULE = """

      rule "A rule that no case reaches"
      when
        VoteTally(totalHeads == 987654321)
      then
      end
      """;

  static Stream<String> keys() {
    return Rulesets.CATALOG.entries().stream().map(entry -> entry.key());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyPackagedRulesetGivesEveryKnownAnswerAndEveryRuleFiresInSomeCase(String key) {
    Ruleset ruleset = Rulesets.CATALOG.packaged(key);

    Report report = GoldenCases.of(ruleset.source()).run(ruleset);

    assertThat(report.failures()).isEmpty();
    assertThat(report.neverFired()).as("rules without a case").isEmpty();
    assertThat(report.isClean()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyFileInAPackagedFolderBelongsToItsRuleset(String key) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rulesets", key))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("ruleset.yaml")))
          .containsExactlyInAnyOrderElementsOf(RulesetSource.packaged(key).files().keySet());
    }
  }

  @Test
  void aRuleThatFiresInNoCaseIsReported() {
    RulesetSource source = RulesetSource.packaged("vote-quorum");
    Ruleset ruleset = Rulesets.CATALOG.compile(source.with("quorum.drl", source.files().get("quorum.drl") + SILENT_RULE));

    Report report = GoldenCases.of(source).run(ruleset);

    assertThat(report.failures()).isEmpty();
    assertThat(report.neverFired()).containsExactly("A rule that no case reaches");
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void aChangedThresholdIsNoticedByTheCasesAtItsBound() {
    RulesetSource source = RulesetSource.packaged("vote-quorum");
    Ruleset softer = Rulesets.CATALOG.compile(source.with("thresholds.drl.csv", source.files().get("thresholds.drl.csv").replace("\"1/2\",\"false\"", "\"1/2\",\"true\"")));

    Report report = GoldenCases.of(source).run(softer);

    assertThat(report.failures()).extracting(GoldenCases.Failure::name).contains("一般事项，同意恰好一半，未通过");
    assertThat(report.failures()).extracting(GoldenCases.Failure::messageZh).contains("outcome 应为 FAILED，实为 PASSED");
  }

  @Test
  void aWrongExpectationOfAnyKindIsAFailure() {
    GoldenCases cases = GoldenCases.parse("""
        usual: {approved: 100, real: 90, ratioLimitPercent: 20, amountLimit: 10}
        cases:
          - {case: outcome, expect: {exceeded: true}}
          - {case: unknown component, expect: {surprise: 1}}
          - {case: sentence, expect: {exceeded: false}, says: 不会出现的话}
          - {case: rule, expect: {exceeded: false}, fires: [No such rule]}
          - {case: refusal that does not come, refuses: [real]}
          - {case: refusal of something else, given: {real: -1}, refuses: [approved]}
          - {case: right, expect: {exceeded: false, excess: "0.00"}}
        """);

    Report report = cases.run(Rulesets.CATALOG.packaged("procurement-overrun"));

    assertThat(report.count()).isEqualTo(7);
    assertThat(report.failures()).extracting(GoldenCases.Failure::name)
        .containsExactly("outcome", "unknown component", "sentence", "rule", "refusal that does not come", "refusal of something else");
  }

  @Test
  void aCaseWithoutADecisionIsAFailureNotAnError() {
    Map<String, String> silent = Map.of("overrun.drl", """
        package rulesets.procurement_overrun;
        import io.linli.rules.procurement.ProcurementCost;
        global io.linli.rules.procurement.ProcurementOverrunAnswer result;
        rule "Says nothing"
        when
          ProcurementCost()
        then
        end
        """);

    Report report = GoldenCases.of(RulesetSource.packaged("procurement-overrun")).run(Rulesets.CATALOG.compile(RulesetSource.of("procurement-overrun", silent)));

    assertThat(report.failures()).isNotEmpty().first().satisfies(failure -> assertThat(failure.messageZh()).startsWith("没有得出结论"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "cases: [{case: both, expect: {a: 1}, refuses: [b]}]",
      "cases: [{case: neither}]",
      "cases: [{case: misspelt, expcet: {a: 1}}]",
      "cases: [{case: twice, expect: {a: 1}}, {case: twice, expect: {a: 2}}]",
      "cases: [{case: twice in a mapping, given: {a: 1, a: 2}, expect: {a: 1}}]",
      "cases: [{case: not a text, expect: {a: 1}, fires: [rule: name]}]",
      "cases: {case: not a list}",
      "case: not the top",
      "cases: [!!javax.script.ScriptEngineManager [x]]",
      ": ["
  })
  void whatIsNotAListOfCasesIsRefused(String yaml) {
    assertThatThrownBy(() -> GoldenCases.parse(yaml)).isInstanceOf(GoldenCasesRefused.class);
  }

  @Test
  void aRulesetWithoutCasesSaysSo() {
    assertThatThrownBy(() -> GoldenCases.of(RulesetSource.of("vote-quorum", Map.of()))).isInstanceOf(GoldenCasesRefused.class).hasMessageContaining("cases.yaml");
  }
}
