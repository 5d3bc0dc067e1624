package io.linli.rules.procurement;

import io.linli.rules.Decision;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import java.util.Set;

/** Did a procurement cost so much more than approved that the excess needs an approval of its own? */
public final class ProcurementOverrun {

  public static final RulesetDefinition<ProcurementCost, ProcurementOverrunResult> DEFINITION =
      new RulesetDefinition<>(
          "procurement-overrun", ProcurementCost.class, ProcurementOverrunResult.class, ProcurementOverrunAnswer.class, ProcurementOverrunAnswer::new, Set.of());

  private ProcurementOverrun() {}

  /** Judges a cost by {@code ruleset}, which has to be a version of {@code procurement-overrun}. */
  public static Decision<ProcurementOverrunResult> decide(Ruleset ruleset, ProcurementCost cost) {
    return ruleset.decide(DEFINITION, cost);
  }
}
