package io.linli.rules.procurement;

import java.math.BigDecimal;

/**
 * Whether a procurement cost so much more that the excess has to be approved anew.
 *
 * @param excess yuan above the approved cost, never negative
 */
public record ProcurementOverrunResult(boolean exceeded, BigDecimal excess) {}
