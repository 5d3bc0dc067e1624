package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** Whose craft a repair was found to need. */
public record Craft(Trade trade) implements DerivedFact {}
