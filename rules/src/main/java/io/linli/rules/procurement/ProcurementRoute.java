package io.linli.rules.procurement;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.Validity;
import java.util.Set;

/** Which way does a procurement request go: what is missing, is it a matter for the owners, does the amount need a vote? */
public final class ProcurementRoute {

  public static final RulesetDefinition<ProcurementRequest, ProcurementRouteResult> DEFINITION =
      new RulesetDefinition<>(
          "procurement-route",
          ProcurementRequest.class,
          ProcurementRouteResult.class,
          ProcurementRouteAnswer.class,
          ProcurementRouteAnswer::new,
          Set.of(ProcurementKind.class, FundingSource.class, Matter.class, MatterRow.class, MatterInForce.class, Jurisdiction.class, Validity.class));

  private ProcurementRoute() {}

  /**
   * Routes a request by {@code ruleset}, which has to be a version of {@code procurement-route}.
   *
   * @throws io.linli.rules.Undecided when no rule is in force for the request's place and day
   */
  public static Decision<ProcurementRouteResult> decide(Ruleset ruleset, ProcurementRequest request) {
    return ruleset.decide(DEFINITION, request);
  }
}
