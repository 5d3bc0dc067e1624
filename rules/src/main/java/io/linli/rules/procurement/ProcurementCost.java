package io.linli.rules.procurement;

import io.linli.rules.Checks;
import java.math.BigDecimal;

/**
 * What was approved and what it really cost, in yuan.
 *
 * @param approved more than 0
 * @param real what was paid
 * @param ratioLimitPercent from this share of the approved cost on, an excess needs a new approval; percent, 0 to 1000
 * @param amountLimit from this amount on, an excess needs a new approval
 */
public record ProcurementCost(BigDecimal approved, BigDecimal real, BigDecimal ratioLimitPercent, BigDecimal amountLimit) {

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws io.linli.rules.FactsRefused when an amount is negative, too large or too fine
   */
  public ProcurementCost {
    new Checks().yuan(approved, "approved").yuan(real, "real").yuan(ratioLimitPercent, "ratioLimitPercent").yuan(amountLimit, "amountLimit").done();
    new Checks()
        .that(approved.signum() > 0, "approved", "批准金额须大于 0", "The approved amount is more than 0")
        .that(ratioLimitPercent.compareTo(MOST_PERCENT) <= 0, "ratioLimitPercent", "百分比须在 0 到 1000 之间", "A percentage between 0 and 1000")
        .done();
  }

  /** How much more than approved it cost, in yuan; 0 when it did not. */
  public BigDecimal excess() {
    return real.subtract(approved).max(BigDecimal.ZERO);
  }

  public boolean isOver() {
    return excess().signum() > 0;
  }

  /** Whether the excess is at least the limit's share of the approved cost; exact, nothing is divided. */
  public boolean reachesRatioLimit() {
    return isOver() && excess().multiply(HUNDRED).compareTo(approved.multiply(ratioLimitPercent)) >= 0;
  }

  /** Whether the excess is at least the limit's amount. */
  public boolean reachesAmountLimit() {
    return isOver() && excess().compareTo(amountLimit) >= 0;
  }
}
