package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** The trade that reports of this kind had: a row of {@code likely-trades.drl.csv}. */
public record LikelyTrade(Trade trade) implements DerivedFact {}
