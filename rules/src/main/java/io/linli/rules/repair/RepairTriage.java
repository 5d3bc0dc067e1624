package io.linli.rules.repair;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Preparation;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.RulesetSource;
import io.linli.rules.Validity;
import io.linli.rules.text.Lexicon;
import io.linli.rules.text.Reading;
import java.util.List;
import java.util.Set;

/** How urgent is a report, whose trade is it, who pays, and may the maintenance fund be used without a vote? */
public final class RepairTriage {

  private static final String LEXICON = "lexicon.csv";

  public static final RulesetDefinition<RepairReport, RepairTriageResult> DEFINITION =
      new RulesetDefinition<>(
          "repair-triage",
          RepairReport.class,
          RepairTriageResult.class,
          RepairTriageAnswer.class,
          RepairTriageAnswer::new,
          Set.of(
              RepairCategory.class, RepairPlace.class, CommonExtent.class, Trade.class, Urgency.class, Payer.class, Reading.class, Hazard.class, TradeSign.class,
              PartSign.class, Warranty.class, FundCase.class, Burden.class, Jurisdiction.class, Validity.class),
          Set.of(LEXICON),
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
    return report -> List.of(lexicon.read(report.text(), report.category().name()));
  }
}
