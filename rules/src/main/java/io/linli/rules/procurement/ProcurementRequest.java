package io.linli.rules.procurement;

import io.linli.rules.Checks;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a procurement when its way is chosen. Everything that the requester may have left out is nullable: the rules say what is missing.
 *
 * @param amount yuan, at most two decimals
 * @param smallAmountLimit yuan; an ordinary matter below it needs no vote
 * @param jurisdiction the community's place
 * @param date the day whose law applies
 */
public record ProcurementRequest(
    @Nullable ProcurementKind kind,
    @Nullable FundingSource fundingSource,
    @Nullable BigDecimal amount,
    @Nullable String category,
    @Nullable String place,
    @Nullable String reason,
    BigDecimal smallAmountLimit,
    Jurisdiction jurisdiction,
    LocalDate date) {

  /**
   * @throws io.linli.rules.FactsRefused when an amount is negative, too large or too fine, or a text is too long
   */
  public ProcurementRequest {
    new Checks()
        .yuan(amount, "amount")
        .yuan(smallAmountLimit, "smallAmountLimit")
        .text(category, "category", 100)
        .text(place, "place", 1000)
        .text(reason, "reason", 10_000)
        .done();
  }

  public boolean isAmountMissing() {
    return amount == null || amount.signum() == 0;
  }

  public boolean isCategoryMissing() {
    return isBlank(category);
  }

  public boolean isPlaceMissing() {
    return isBlank(place);
  }

  public boolean isReasonMissing() {
    return isBlank(reason);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Whether the amount lies below the community's limit; reaching the limit is not below it. */
  public boolean isSmall() {
    return amount != null && amount.compareTo(smallAmountLimit) < 0;
  }

  /** Whether a row of a decision table that is valid in {@code place} since {@code from} (yyyy-mm-dd) holds here and now. */
  public boolean isInForce(String place, String from) {
    return validity(place, from).holds(jurisdiction, date);
  }

  /** A place and a first day (yyyy-mm-dd), as rows of a decision table write them. */
  public Validity validity(String place, String from) {
    return Validity.of(place, from);
  }
}
