package io.linli.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers of any Java type as decimals. */
final class Numbers {

  /** What a {@code double} and a browser keep exactly. */
  static final int DIGITS = 15;

  private Numbers() {}

  /** The number as its text says it, or null when it is none (NaN, infinity). */
  static @Nullable BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
    }
    return BigDecimal.valueOf(number.longValue());
  }

  /** Whether the number is small enough to calculate with: a hostile 1e999999 would take minutes. */
  static boolean isManageable(BigDecimal number) {
    return number.precision() <= 40 && Math.abs((long) number.scale()) <= 40;
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** As people read it, with groups of three digits; never in powers of ten. */
  static String grouped(BigDecimal number, String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }
}
