package io.linli.rules.repair;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.Validity;
import java.util.Set;

/** How soon is a report accepted, attended to and repaired? */
public final class ResponseTimes {

  public static final RulesetDefinition<RepairTimes, ResponseTimesResult> DEFINITION =
      new RulesetDefinition<>(
          "response-times",
          RepairTimes.class,
          ResponseTimesResult.class,
          ResponseTimesAnswer.class,
          ResponseTimesAnswer::new,
          Set.of(Urgency.class, Trade.class, TimesRow.class, Jurisdiction.class, Validity.class));

  private ResponseTimes() {}

  /**
   * Decides by {@code ruleset}, which has to be a version of {@code response-times}.
   *
   * @throws io.linli.rules.Undecided when no times are in force for the place and day
   */
  public static Decision<ResponseTimesResult> decide(Ruleset ruleset, RepairTimes asked) {
    return ruleset.decide(DEFINITION, asked);
  }
}
