package io.linli.rules;

import io.linli.rules.catalog.RulesetCatalog;

/** The packaged rulesets, compiled once for all tests. */
final class Rulesets {

  static final RulesetCatalog CATALOG = new RulesetCatalog();

  private Rulesets() {}

  static Ruleset voteQuorum() {
    return CATALOG.packaged("vote-quorum");
  }

  static Ruleset procurementRoute() {
    return CATALOG.packaged("procurement-route");
  }
}
