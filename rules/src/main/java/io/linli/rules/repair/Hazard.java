package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/**
 * Something in a report that cannot wait: a row of {@code hazards.drl.csv}.
 *
 * @param trade whose craft it needs
 * @param weight of several hazards the heaviest says the trade
 * @param danger whether lives are in danger
 */
public record Hazard(Trade trade, int weight, boolean danger) implements DerivedFact {

  public boolean isHeavierThan(Hazard other) {
    return weight > other.weight || (weight == other.weight && trade.compareTo(other.trade) < 0);
  }
}
