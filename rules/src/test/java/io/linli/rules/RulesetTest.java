package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.catalog.NoSuchRuleset;
import io.linli.rules.procurement.ProcurementRoute;
import io.linli.rules.procurement.ProcurementRouteResult;
import io.linli.rules.vote.VoteOutcome;
import io.linli.rules.vote.VoteQuorum;
import io.linli.rules.vote.VoteQuorumResult;
import io.linli.rules.vote.VoteTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesetTest {

  private static final String HEAD = """
      package rulesets.vote_quorum;
      import io.linli.rules.vote.VoteTally;
      import io.linli.rules.vote.VoteOutcome;
      import io.linli.rules.vote.Counted;
      global io.linli.rules.vote.VoteQuorumAnswer result;
      """;

  @Test
  void manyThreadsGetTheAnswersThatOneThreadGets() throws InterruptedException, ExecutionException {
    List<VoteTally> tallies = IntStream.range(0, 64).mapToObj(RulesetTest::tally).toList();
    Ruleset ruleset = Rulesets.voteQuorum();
    List<Decision<VoteQuorumResult>> alone = tallies.stream().map(tally -> VoteQuorum.decide(ruleset, tally)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<List<Decision<VoteQuorumResult>>>> work = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        work.add(() -> tallies.stream().map(tally -> VoteQuorum.decide(ruleset, tally)).toList());
      }

      List<Future<List<Decision<VoteQuorumResult>>>> together = threads.invokeAll(work);

      for (Future<List<Decision<VoteQuorumResult>>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(alone).extracting(decision -> decision.result().outcome()).contains(VoteOutcome.values());
  }

  private static VoteTally tally(int number) {
    long inFavour = 100 + number * 3L;
    long against = number % 4 * 30L % (301 - inFavour);
    Tallies tally = Tallies.aTally().inFavour(inFavour * 1_000_000, inFavour).against(against * 1_000_000, against).abstained(0, 0);
    if (number % 5 == 0) {
      tally.inFavour(100_000_000, 100).against(110_000_000, 110);
    }
    return (number % 3 == 0 ? tally.followingTheMajority() : tally).build();
  }

  @Test
  void aDecisionLeavesNothingBehindForTheNextOne() {
    VoteTally passed = Tallies.aTally().inFavour(300_000_000, 300).build();
    VoteTally invalid = Tallies.aTally().build();

    Decision<VoteQuorumResult> first = VoteQuorum.decide(Rulesets.voteQuorum(), passed);
    VoteQuorum.decide(Rulesets.voteQuorum(), invalid);

    assertThat(VoteQuorum.decide(Rulesets.voteQuorum(), passed)).isEqualTo(first);
  }

  @Test
  void aLocalThresholdReplacesTheNationalOneInItsPlaceFromItsDayOn() {
    Ruleset local = withThreshold("\"Test city: four fifths\",,\"\"\"CN-31\"\", \"\"2026-07-01\"\"\",\"PARTICIPATION\",\"4/5\",\"true\",\"达到五分之四\",\"four fifths\",\"地方规定\",\"local rule\"");
    Tallies threeQuarters = Tallies.aTally().inFavour(225_000_000, 225);

    assertThat(outcome(local, threeQuarters.in("CN-31").on(LocalDate.of(2026, 6, 30)))).isEqualTo(VoteOutcome.PASSED);
    assertThat(outcome(local, threeQuarters.in("CN-31").on(LocalDate.of(2026, 7, 1)))).isEqualTo(VoteOutcome.INVALID);
    assertThat(outcome(local, threeQuarters.in("CN-31-0115").on(LocalDate.of(2027, 1, 1)))).isEqualTo(VoteOutcome.INVALID);
    assertThat(outcome(local, threeQuarters.in("CN-310").on(LocalDate.of(2027, 1, 1)))).isEqualTo(VoteOutcome.PASSED);
    assertThat(outcome(local, threeQuarters.in("CN").on(LocalDate.of(2027, 1, 1)))).isEqualTo(VoteOutcome.PASSED);
  }

  @Test
  void aLaterNationalThresholdReplacesTheEarlierOneButNotALocalOne() {
    Ruleset later = withThreshold(
        "\"Test city: one half\",,\"\"\"CN-31\"\", \"\"2022-01-01\"\"\",\"PARTICIPATION\",\"1/2\",\"true\",\"达到一半\",\"one half\",\"地方规定\",\"local rule\"\n"
            + "\"National, later: four fifths\",,\"\"\"CN\"\", \"\"2026-07-01\"\"\",\"PARTICIPATION\",\"4/5\",\"true\",\"达到五分之四\",\"four fifths\",\"新法\",\"new law\"");
    Tallies sixTenths = Tallies.aTally().inFavour(180_000_000, 180).on(LocalDate.of(2026, 7, 1));

    assertThat(outcome(later, sixTenths.in("CN-31"))).isEqualTo(VoteOutcome.PASSED);
    assertThat(outcome(later, sixTenths.in("CN"))).isEqualTo(VoteOutcome.INVALID);
  }

  @Test
  void aLocalRowMayMakeAProcurementAnOrdinaryMatter() {
    RulesetSource source = RulesetSource.packaged("procurement-route");
    String row = "\"Test city: commercial use is ordinary\",\"COMMERCIAL_USE\",,\"\"\"CN-31\"\", \"\"2022-01-01\"\"\",\"kind\",\"ORDINARY\",\"按地方规定属于一般事项\",\"An ordinary matter by local rule\"";
    Ruleset local = Rulesets.CATALOG.compile(source.with("matters.drl.csv", source.files().get("matters.drl.csv") + row + "\n"));
    Map<String, Object> facts = Map.of(
        "kind", "COMMERCIAL_USE", "amount", 80000, "category", "OTHER", "place", "大堂", "reason", "广告", "smallAmountLimit", 5000, "jurisdiction", "CN-31", "date", "2026-06-01");

    assertThat(local.decide(facts).toMap()).containsEntry("matter", "ORDINARY").containsEntry("basis", "按地方规定属于一般事项");
    assertThat(Rulesets.procurementRoute().decide(facts).toMap()).containsEntry("matter", "SPECIAL");
  }

  @Test
  void beforeTheLawBeganNothingIsDecided() {
    assertThatThrownBy(() -> VoteQuorum.decide(Rulesets.voteQuorum(), Tallies.aTally().on(LocalDate.of(2020, 12, 31)).build()))
        .isInstanceOf(Undecided.class)
        .hasMessageContaining("No threshold is in force in CN on 2020-12-31");
  }

  @Test
  void rulesThatFeedThemselvesAreStopped() {
    Ruleset circle = ruleset("""
        rule "Counts for ever"
        when
          $counted : Counted()
        then
          insert(new Counted($counted.tally(), $counted.deemedArea() + 1, 0, false));
        end
        rule "Starts"
        when
          $tally : VoteTally()
        then
          insert(new Counted($tally, 0, 0, false));
        end
        """);

    assertThatThrownBy(() -> VoteQuorum.decide(circle, Tallies.aTally().build())).isInstanceOf(RulesetRunaway.class).hasMessageContaining("64 facts");
  }

  @Test
  void rulesThatFireWithoutEndAreStopped() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 33; i++) {
      rules.append("rule \"Fact " + i + "\"\nwhen\n  $tally : VoteTally()\nthen\n  insert(new Counted($tally, " + i + ", 0, false));\nend\n");
    }
    rules.append("rule \"Every pair\"\nwhen\n  Counted()\n  Counted()\nthen\n  result.outcome(VoteOutcome.PASSED);\nend\n");

    assertThatThrownBy(() -> VoteQuorum.decide(ruleset(rules.toString()), Tallies.aTally().build()))
        .isInstanceOf(RulesetRunaway.class)
        .hasMessageContaining("1000 firings");
  }

  @Test
  void rulesThatContradictEachOtherDecideNothing() {
    Ruleset contradiction = ruleset("""
        rule "Passes"
        when
          VoteTally()
        then
          result.outcome(VoteOutcome.PASSED);
        end
        rule "Fails"
        when
          VoteTally()
        then
          result.outcome(VoteOutcome.FAILED);
        end
        """);

    assertThatThrownBy(() -> VoteQuorum.decide(contradiction, Tallies.aTally().build())).isInstanceOf(Undecided.class).hasMessageContaining("contradict");
  }

  @Test
  void aRowThatHoldsNoShareNamesItselfWhenItIsUsed() {
    Ruleset broken = withThreshold("\"Broken row\",,\"\"\"CN\"\", \"\"2022-01-01\"\"\",\"PARTICIPATION\",\"3/2\",\"true\",\"x\",\"x\",\"x\",\"x\"");

    assertThatThrownBy(() -> VoteQuorum.decide(broken, Tallies.aTally().build())).isInstanceOf(RuleFailed.class).hasMessageContaining("Broken row").hasMessageContaining("3/2");
  }

  @Test
  void aRuleCannotDeemMoreOwnersToTakePartThanDidNotVote() {
    Ruleset generous = ruleset("""
        rule "Everybody twice"
        when
          $tally : VoteTally()
        then
          insert(new Counted($tally, $tally.totalArea(), 600, true));
        end
        """);

    assertThatThrownBy(() -> VoteQuorum.decide(generous, Tallies.aTally().build())).isInstanceOf(RuleFailed.class).hasMessageContaining("Everybody twice");
  }

  @Test
  void aRulesetDecidesOnlyWhatItIsAbout() {
    assertThatThrownBy(() -> VoteQuorum.decide(Rulesets.procurementRoute(), Tallies.aTally().build())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rulesets.CATALOG.packaged("no-such-rules")).isInstanceOf(NoSuchRuleset.class);
    assertThatThrownBy(() -> Rulesets.CATALOG.compile(RulesetSource.of("no-such-rules", Map.of()))).isInstanceOf(NoSuchRuleset.class);
    assertThatThrownBy(() -> RulesetSource.packaged("no-such-rules")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCatalogueTellsWhatEachRulesetTakesAndGives() {
    assertThat(Rulesets.CATALOG.entries()).extracting(entry -> entry.key()).containsExactly(
        "procurement-route", "procurement-overrun", "vote-quorum", "repair-triage", "response-times", "repair-dispatch", "complaint-routing",
        "text-masking");
    assertThat(Rulesets.CATALOG.find("vote-quorum")).hasValueSatisfying(entry -> {
      assertThat(entry.title()).isEqualTo("业主表决是否有效、是否通过");
      assertThat(entry.titleEn()).startsWith("Is an owners' vote valid");
      assertThat(entry.input()).isEqualTo(VoteTally.class);
      assertThat(entry.result()).isEqualTo(VoteQuorumResult.class);
      assertThat(entry.definition().inputNames()).startsWith("matter", "jurisdiction", "date");
    });
    assertThat(Rulesets.CATALOG.find("no-such-rules")).isEmpty();
  }

  @Test
  void theVersionNamesTheTextItWasMadeOf() {
    RulesetSource source = RulesetSource.packaged("vote-quorum");
    RulesetSource published = RulesetSource.of("vote-quorum", "2026-07", source.files());

    assertThat(source.version()).matches("packaged-[0-9a-f]{12}");
    assertThat(RulesetSource.packaged("vote-quorum").version()).isEqualTo(source.version());
    assertThat(source.with("extra.drl", "x").version()).startsWith("draft-").isNotEqualTo(source.version().replace("packaged", "draft"));
    assertThat(VoteQuorum.decide(Rulesets.CATALOG.compile(published), Tallies.aTally().build()).version()).isEqualTo("2026-07");
  }

  @Test
  void theSentencesAreFilledInBothLanguages() {
    Decision<VoteQuorumResult> decision = VoteQuorum.decide(Rulesets.voteQuorum(), Tallies.aTally().inFavour(204_600_001, 200).build());

    assertThat(decision.reasons())
        .contains("参与表决的专有面积 20,460.0001 平方米，占 68.20%，已达到三分之二（民法典第278条）", "面积和人数均达到法定比例，表决通过")
        .noneMatch(sentence -> sentence.contains("{"));
    assertThat(decision.reasonsEn())
        .hasSameSizeAs(decision.reasons())
        .contains("20,460.0001 m² take part, 68.20% of the exclusive area: the required at least two thirds is reached (Civil Code 278)");
    assertThat(decision.toMap()).containsEntry("outcome", "PASSED").containsEntry("participationHeads", 200L).containsEntry("ruleset_key", "vote-quorum").containsKey("reasons");
  }

  @Test
  void anIncompleteRequestSaysEverythingThatIsMissing() {
    Map<String, Object> facts = Map.of("smallAmountLimit", "5000", "jurisdiction", "CN", "date", "2026-06-01", "kind", "", "place", "");

    Record result = Rulesets.procurementRoute().decide(facts).result();

    assertThat(result).isInstanceOfSatisfying(ProcurementRouteResult.class, route -> {
      assertThat(route.missing()).hasSize(5);
      assertThat(route.missingEn()).hasSize(5);
      assertThat(route.needsVote()).isFalse();
    });
    assertThat(ProcurementRoute.DEFINITION.result()).isEqualTo(ProcurementRouteResult.class);
  }

  private static VoteOutcome outcome(Ruleset ruleset, Tallies tally) {
    return VoteQuorum.decide(ruleset, tally.build()).result().outcome();
  }

  private static Ruleset ruleset(String rules) {
    return Rulesets.CATALOG.compile(RulesetSource.of("vote-quorum", Map.of("a.drl", HEAD + rules)));
  }

  private static Ruleset withThreshold(String row) {
    RulesetSource source = RulesetSource.packaged("vote-quorum");
    return Rulesets.CATALOG.compile(source.with("thresholds.drl.csv", source.files().get("thresholds.drl.csv") + row + "\n"));
  }
}
