package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.repair.Payer;
import io.linli.rules.repair.RepairCategory;
import io.linli.rules.repair.RepairPlace;
import io.linli.rules.repair.RepairReport;
import io.linli.rules.repair.RepairTriage;
import io.linli.rules.repair.RepairTriageResult;
import io.linli.rules.repair.Trade;
import io.linli.rules.repair.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepairTriageTest {

  private static final String GAS = "Smell or leak of gas is a danger to life";

  /** Ways of writing the same thing that must not change what is understood. */
  private static final List<UnaryOperator<String>> DISGUISES = List.of(
      text -> text + "！！！",
      text -> "  " + text + "\n\n",
      text -> "您好，" + text + "谢谢",
      text -> String.join("\u200b", text.split("")),
      text -> String.join(" ", text.split("")),
      text -> text.replace("漏", "漏漏漏漏").replace("冒", "冒冒冒"),
      text -> text + " \ud83d\ude2d\ud83d\ude2d",
      text -> text.replace("电", "電").replace("气", "氣").replace("门", "門").replace("烟", "煙"),
      text -> text.replace("水", "水\ufe0f"));

  private static final List<String> URGENT = List.of("厨房水管爆了", "闻到煤气味", "电梯困人", "配电箱冒烟", "消防栓没水", "家里没电了", "厕所返水了", "外墙瓷砖要掉");
  private static final List<String> NORMAL = List.of("厨房水龙头滴水", "电梯里的广告屏坏了", "楼道灯不亮", "煤气灶打不着火", "没有漏水了", "马桶堵了", "窗户关不严");

  @Provide
  Arbitrary<String> urgent() {
    return Arbitraries.of(URGENT);
  }

  @Provide
  Arbitrary<String> normal() {
    return Arbitraries.of(NORMAL);
  }

  @Provide
  Arbitrary<UnaryOperator<String>> disguises() {
    return Arbitraries.of(DISGUISES);
  }

  @Property(tries = 300)
  void theWayOfWritingDoesNotHideWhatIsUrgent(
      @ForAll("urgent") String text, @ForAll("disguises") UnaryOperator<String> one, @ForAll("disguises") UnaryOperator<String> other) {
    assertThat(urgency(other.apply(one.apply(text)))).isEqualTo(Urgency.URGENT);
  }

  @Property(tries = 300)
  void theWayOfWritingDoesNotMakeUrgentWhatIsNot(@ForAll("normal") String text, @ForAll("disguises") UnaryOperator<String> disguise) {
    assertThat(urgency(disguise.apply(text))).isEqualTo(Urgency.NORMAL);
  }

  @Property(tries = 300)
  void aDangerIsNotOutvotedByHarmlessThingsBesideIt(@ForAll("urgent") String urgent, @ForAll("normal") String normal) {
    assertThat(urgency(normal + "。" + urgent)).isEqualTo(Urgency.URGENT);
    assertThat(urgency(urgent + "。另外，" + normal)).isEqualTo(Urgency.URGENT);
  }

  @Property(tries = 500)
  void everyTextIsJudged(@ForAll String text, @ForAll RepairCategory category, @ForAll RepairPlace place) {
    String some = text.isBlank() ? "?" : text;

    RepairTriageResult result = RepairTriage.decide(packaged(), report(category, place, some.substring(0, Math.min(some.length(), RepairReport.LONGEST)))).result();

    assertThat(result.dangerToLife() && result.urgency() == Urgency.NORMAL).as("a danger to life is urgent").isFalse();
  }

  @Property(tries = 300)
  void theFundIsOfferedOnlyForWhatIsUrgentAndShared(
      @ForAll("urgent") String urgent, @ForAll("normal") String normal, @ForAll RepairCategory category, @ForAll RepairPlace place, @ForAll boolean danger) {
    Decision<RepairTriageResult> decision = RepairTriage.decide(packaged(), report(category, place, danger ? urgent : normal));

    if (decision.firedRules().contains("The maintenance fund may be used without a vote (Civil Code 281)")) {
      assertThat(decision.result().fundKind()).isTrue();
      assertThat(decision.result().urgency()).isEqualTo(Urgency.URGENT);
      assertThat(decision.result().payer()).isIn(Payer.BUILDING_OWNERS, Payer.ALL_OWNERS);
    }
  }

  @Example
  void theLongestTextThatNamesEverythingIsJudged() {
    String everything = "煤气味冒烟着火电梯困人水管爆了没电漏水外墙掉防火门坏了大门坏了没有但是会不会修好了上次又";
    String text = everything.repeat(RepairReport.LONGEST / everything.length());

    assertThat(urgency(text)).isEqualTo(Urgency.URGENT);
  }

  @Example
  void aWordThatAProcessOwnerAddsIsUnderstood() {
    RulesetSource source = RulesetSource.packaged("repair-triage");
    String lexicon = source.files().get("lexicon.csv") + "叽里呱啦,zh,gas-smell,sure,a word that nobody uses\n";
    Ruleset taught = Rulesets.CATALOG.compile(source.with("lexicon.csv", lexicon));

    assertThat(decide(Rulesets.CATALOG.packaged("repair-triage"), "厨房叽里呱啦").firedRules()).doesNotContain(GAS);
    assertThat(decide(taught, "厨房叽里呱啦").firedRules()).contains(GAS);
    assertThat(decide(taught, "厨房叽里呱啦").result().dangerToLife()).isTrue();
  }

  @Example
  void anExampleThatAProcessOwnerAddsIsLearned() {
    String report = "阿巴阿巴咕噜";
    RulesetSource source = RulesetSource.packaged("repair-triage");
    String examples = source.files().get("examples.csv") + (report + ",OTHER,OWN,URGENT,true,GAS\n").repeat(3);
    Ruleset taught = Rulesets.CATALOG.compile(source.with("examples.csv", examples));

    assertThat(urgency(report)).isEqualTo(Urgency.NORMAL);
    Decision<RepairTriageResult> decision = decide(taught, report);
    assertThat(decision.result().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(decision.result().trade()).isEqualTo(Trade.GAS);
    assertThat(decision.reasons()).anySatisfy(reason -> assertThat(reason).contains("以往的紧急报修"));
    assertThat(report).contains(decision.result().passage());
    assertThat(decision.reasons()).as("what the reporter wrote is not public").noneSatisfy(reason -> assertThat(reason).contains(decision.result().passage()));
  }

  @Example
  void whatSaysNothingIsNotUrgent() {
    for (String text : List.of("坏了", "你好", "在吗", "麻烦来看看", "?", "test", "门", "help me please", "请问有人在吗，我想报修")) {
      assertThat(urgency(text)).as(text).isEqualTo(Urgency.NORMAL);
    }
  }

  @Example
  void aWordListWithABrokenLineIsRejectedWithTheLine() {
    RulesetSource source = RulesetSource.packaged("repair-triage");

    assertThatThrownBy(() -> Rulesets.CATALOG.compile(source.with("lexicon.csv", "terms,language,sign,strength,note\n漏水,zh,LEAK,sure,\n")))
        .isInstanceOfSatisfying(RulesetRejected.class, rejected -> assertThat(rejected.defects()).singleElement().satisfies(defect -> {
          assertThat(defect.file()).isEqualTo("lexicon.csv");
          assertThat(defect.line()).isEqualTo(2);
        }));
  }

  @Example
  void aWordListIsNeededAndNoOtherDataFileIsTaken() {
    RulesetSource source = RulesetSource.packaged("repair-triage");
    Map<String, String> without = new HashMap<>(source.files());
    without.remove("lexicon.csv");

    assertThatThrownBy(() -> Rulesets.CATALOG.compile(RulesetSource.of("repair-triage", without))).isInstanceOf(RulesetRejected.class).hasMessageContaining("lexicon.csv");
    assertThatThrownBy(() -> Rulesets.CATALOG.compile(source.with("words.csv", "a,b\n"))).isInstanceOf(RulesetRejected.class).hasMessageContaining("words.csv");
  }

  @Example
  void aConditionThatAsksForASignNobodyKnowsNamesItsRule() {
    RulesetSource source = RulesetSource.packaged("repair-triage");
    String rule = """

        rule "A slip of the pen"
        when
          Reading(says("leek"))
        then
          result.fundKind();
        end
        """;
    Ruleset broken = Rulesets.CATALOG.compile(source.with("triage.drl", source.files().get("triage.drl") + rule));

    assertThatThrownBy(() -> RepairTriage.decide(broken, report(RepairCategory.WATER, RepairPlace.OWN, "漏水")))
        .isInstanceOf(RuleFailed.class)
        .hasMessageContaining("A slip of the pen")
        .hasMessageContaining("leek");
  }

  private static Urgency urgency(String text) {
    return decide(packaged(), text).result().urgency();
  }

  private static Decision<RepairTriageResult> decide(Ruleset ruleset, String text) {
    return RepairTriage.decide(ruleset, report(RepairCategory.OTHER, RepairPlace.OWN, text));
  }

  private static RepairReport report(RepairCategory category, RepairPlace place, String text) {
    return new RepairReport(category, place, text, null, null, null, new Jurisdiction("CN-31"), LocalDate.of(2026, 6, 1));
  }

  private static Ruleset packaged() {
    return Rulesets.CATALOG.packaged("repair-triage");
  }
}
