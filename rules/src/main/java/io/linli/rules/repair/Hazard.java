package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/**
 * Something in a report that cannot wait: a row of {@code hazards.drl.csv}.
 *
 * @param trade whose danger it is
 * @param danger whether lives are in danger
 */
public record Hazard(Trade trade, boolean danger) implements DerivedFact {}
