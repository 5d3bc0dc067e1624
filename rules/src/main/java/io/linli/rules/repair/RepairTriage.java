package io.linli.rules.repair;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Preparation;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.RulesetSource;
import io.linli.rules.Validity;
import io.linli.rules.text.ExampleColumns;
import io.linli.rules.text.Experience;
import io.linli.rules.text.Lexicon;
import io.linli.rules.text.Likeness;
import io.linli.rules.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How urgent is a report, whose trade is it, who pays, and may the maintenance fund be used without a vote? */
public final class RepairTriage {

  private static final String LEXICON = "lexicon.csv";
  private static final String EXAMPLES = "examples.csv";

  /** What the examples of a report know and answer; the names of the answers are those of the result. */
  private static final ExampleColumns COLUMNS =
      new ExampleColumns(
          List.of("category", "place"),
          List.of(
              new ExampleColumns.Question("urgency", names(Urgency.values())),
              new ExampleColumns.Question("dangerToLife", List.of("true", "false")),
              new ExampleColumns.Question("trade", names(Trade.values()))));

  public static final RulesetDefinition<RepairReport, RepairTriageResult> DEFINITION =
      new RulesetDefinition<>(
          "repair-triage",
          RepairReport.class,
          RepairTriageResult.class,
          RepairTriageAnswer.class,
          RepairTriageAnswer::new,
          Set.of(
              RepairCategory.class, RepairPlace.class, CommonExtent.class, Trade.class, Urgency.class, Payer.class, Reading.class, Likeness.class, Hazard.class, LikelyTrade.class, Craft.class, TradeSign.class,
              PartSign.class, Warranty.class, FundCase.class, FundKind.class, Burden.class, Jurisdiction.class, Validity.class),
          Set.of(LEXICON, EXAMPLES),
          RepairTriage::preparation);

  private RepairTriage() {}

  /**
   * Judges a report by {@code ruleset}, which has to be a version of {@code repair-triage}.
   *
   * @throws io.linli.rules.Undecided when the rules leave something open
   */
  public static Decision<RepairTriageResult> decide(Ruleset ruleset, RepairReport report) {
    return ruleset.decide(DEFINITION, report);
  }

  private static Preparation<RepairReport> preparation(RulesetSource source) {
    Lexicon lexicon = Lexicon.of(source, LEXICON);
    Experience experience = Experience.of(source, EXAMPLES, COLUMNS, lexicon);
    return report -> {
      List<Record> facts = new ArrayList<>();
      facts.add(lexicon.read(report.text(), report.category().name()));
      facts.addAll(experience.judge(report.text(), List.of(report.category().name(), report.place().name())));
      return facts;
    };
  }

  private static List<String> names(Enum<?>[] answers) {
    return Arrays.stream(answers).map(Enum::name).toList();
  }
}
