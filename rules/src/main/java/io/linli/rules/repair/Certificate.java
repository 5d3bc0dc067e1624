package io.linli.rules.repair;

import java.time.LocalDate;

/**
 * A licence to work in a trade.
 *
 * @param validUntil its last day
 */
public record Certificate(Trade trade, LocalDate validUntil) {}
