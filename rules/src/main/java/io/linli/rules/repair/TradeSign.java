package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/**
 * A thing in a report that is some trade's: a row of {@code trades.drl.csv}.
 *
 * @param weight of several the heaviest counts, unless the reporter chose one of the others
 */
public record TradeSign(Trade trade, int weight) implements DerivedFact {

  public boolean isHeavierThan(TradeSign other) {
    return weight > other.weight || (weight == other.weight && trade.compareTo(other.trade) < 0);
  }
}
