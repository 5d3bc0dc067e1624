package io.linli.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what does not fit about a decision's facts, so that all of it is said at once. */
public final class Checks {

  /** The most that an amount may be, in yuan: ten times the largest community's yearly turnover is far below it. */
  public static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");

  private final List<FieldProblem> problems = new ArrayList<>();

  public Checks that(boolean fits, String field, String messageZh, String messageEn) {
    if (!fits) {
      problems.add(new FieldProblem(field, messageZh, messageEn));
    }
    return this;
  }

  /** An amount in yuan: not negative, at most {@link #MOST_YUAN}, at most two decimals; null is fine. */
  public Checks yuan(@Nullable BigDecimal amount, String field) {
    if (amount == null) {
      return this;
    }
    return that(amount.signum() >= 0 && amount.compareTo(MOST_YUAN) <= 0, field, "金额须在 0 到 1 万亿元之间", "An amount is between 0 and 10^12 yuan")
        .that(hasAtMostTwoDecimals(amount), field, "金额最多两位小数", "An amount has at most two decimals");
  }

  /** A text that is short enough; null is fine. */
  public Checks text(@Nullable String text, String field, int most) {
    return that(text == null || text.length() <= most, field, "最多 " + most + " 个字", "At most " + most + " characters");
  }

  private static boolean hasAtMostTwoDecimals(BigDecimal amount) {
    return Math.abs((long) amount.scale()) > 100 ? amount.signum() == 0 : amount.stripTrailingZeros().scale() <= 2;
  }

  /**
   * Ends the check.
   *
   * @throws FactsRefused when anything did not fit
   */
  public void done() {
    if (!problems.isEmpty()) {
      throw new FactsRefused(problems);
    }
  }
}
