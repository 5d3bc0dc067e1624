package io.linli.rules.repair;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.Validity;
import java.util.Set;

/** Who gets a repair, or is offered it? */
public final class RepairDispatch {

  public static final RulesetDefinition<DispatchRequest, RepairDispatchResult> DEFINITION =
      new RulesetDefinition<>(
          "repair-dispatch",
          DispatchRequest.class,
          RepairDispatchResult.class,
          RepairDispatchAnswer.class,
          RepairDispatchAnswer::new,
          Set.of(
              DispatchMode.class, Trade.class, Urgency.class, Candidate.class, Certificate.class, Criterion.class, Ranking.class, Suitable.class, Chosen.class,
              RunnerUp.class, CertificateRule.class, CertificateNeeded.class, Jurisdiction.class, Validity.class),
          Set.of(),
          source -> DispatchRequest::candidates);

  private RepairDispatch() {}

  /**
   * Chooses by {@code ruleset}, which has to be a version of {@code repair-dispatch}.
   *
   * @throws io.linli.rules.Undecided when the rules leave it open
   */
  public static Decision<RepairDispatchResult> decide(Ruleset ruleset, DispatchRequest request) {
    return ruleset.decide(DEFINITION, request);
  }
}
