package io.linli.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number.
 *
 * @param decimalDigits how many decimals it may have, null for any
 * @param increment the number has to be a multiple of it
 * @param asText whether form-js sends it as text ({@code serializeToString})
 * @param unit what follows the number, e.g. 元
 */
record NumberAnswer(
    @Nullable Limit min, @Nullable Limit max, @Nullable Integer decimalDigits, @Nullable BigDecimal increment, boolean asText, String unit)
    implements AnswerType {

  /** The unit of money in either language; amounts are shown as ¥1,234.50. */
  private static final Set<String> YUAN = Set.of("元", "yuan");

  @Override
  public @Nullable Object untouched() {
    return null;
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    BigDecimal number = submitted instanceof Number given ? Numbers.exact(given) : fromText(submitted);
    if (number == null) {
      return Reading.unreadable(Sentence.NOT_A_NUMBER);
    }
    if (!Numbers.isManageable(number) || number.stripTrailingZeros().precision() > Numbers.DIGITS) {
      return Reading.unreadable(Sentence.TOO_MANY_DIGITS);
    }
    return Reading.of(asText ? number : Numbers.plain(number));
  }

  private @Nullable BigDecimal fromText(Object submitted) {
    if (!asText || !(submitted instanceof String text) || !text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
      return null;
    }
    return new BigDecimal(text);
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    BigDecimal number = (BigDecimal) value;
    return Sentence.first(checkDecimals(number), Sentence.first(checkRange(number, surroundings), checkStep(number)));
  }

  private @Nullable Sentence checkDecimals(BigDecimal number) {
    if (decimalDigits == null || Numbers.plain(number).scale() <= decimalDigits) {
      return null;
    }
    return decimalDigits == 0 ? Sentence.WHOLE_NUMBER : Sentence.decimals(decimalDigits);
  }

  private @Nullable Sentence checkRange(BigDecimal number, Surroundings surroundings) {
    BigDecimal minimum = min == null ? null : min.in(surroundings);
    if (minimum != null && number.compareTo(minimum) < 0) {
      return Sentence.atLeast(minimum.toPlainString());
    }
    BigDecimal maximum = max == null ? null : max.in(surroundings);
    return maximum != null && number.compareTo(maximum) > 0 ? Sentence.atMost(maximum.toPlainString()) : null;
  }

  private @Nullable Sentence checkStep(BigDecimal number) {
    return increment == null || number.remainder(increment).signum() == 0 ? null : Sentence.stepOf(increment.toPlainString());
  }

  @Override
  public Object kept(Object value) {
    BigDecimal number = (BigDecimal) value;
    if (asText) {
      return number.toPlainString();
    }
    if (decimalDigits != null && decimalDigits == 0) {
      return number.longValue();
    }
    return number.doubleValue();
  }

  @Override
  public String shown(Object value, Map<String, ? extends @Nullable Object> shownWith, boolean english) {
    BigDecimal number = value instanceof Number given ? Numbers.exact(given) : null;
    if (number == null || !Numbers.isManageable(number)) {
      return value.toString();
    }
    if (YUAN.contains(unit)) {
      return Numbers.grouped(number, "¥#,##0.00");
    }
    String digits = Numbers.grouped(number, "#,##0.###############");
    return unit.isEmpty() ? digits : digits + " " + unit;
  }
}
