package io.linli.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** In what a parameter is counted, and what any value of it has to look like. */
enum ParameterUnit {
  DURATION("PT0S", "P3650D", "一段时间，例如 P15D（15 天）或 PT24H（24 小时）", "a length of time such as P15D (15 days) or PT24H (24 hours)") {
    @Override
    Comparable<?> read(String value) {
      return Duration.parse(value);
    }
  },
  YUAN("0", "1000000000000", "金额（元），最多两位小数", "an amount in yuan with at most two decimals") {
    @Override
    Comparable<?> read(String value) {
      return number(value, 2);
    }
  },
  PERCENT("0", "100", "百分数，例如 20", "a percentage such as 20") {
    @Override
    Comparable<?> read(String value) {
      return number(value, 4);
    }
  },
  COUNT("0", "1000000000", "整数，例如 10", "a whole number such as 10") {
    @Override
    Comparable<?> read(String value) {
      return number(value, 0);
    }
  },
  FLAG("", "", "true 或 false", "true or false") {
    @Override
    Comparable<?> read(String value) {
      if (!value.equals("true") && !value.equals("false")) {
        throw new NumberFormatException(value);
      }
      return value;
    }
  },
  TIME("00:00", "23:59", "时刻，例如 22:00", "a time of day such as 22:00") {
    @Override
    Comparable<?> read(String value) {
      return LocalTime.parse(value, HOURS_AND_MINUTES);
    }
  },
  NAME("", "", "一个名称", "a name") {
    @Override
    Comparable<?> read(String value) {
      if (value.isBlank()) {
        throw new NumberFormatException(value);
      }
      return value;
    }
  };

  private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

  final String least;
  final String most;
  final String formZh;
  final String formEn;

  ParameterUnit(String least, String most, String formZh, String formEn) {
    this.least = least;
    this.most = most;
    this.formZh = formZh;
    this.formEn = formEn;
  }

  /** The unit that a table names; what it counts otherwise (people, households) is a whole number. */
  static ParameterUnit of(String name) {
    return switch (name) {
      case "duration" -> DURATION;
      case "yuan" -> YUAN;
      case "percent" -> PERCENT;
      case "flag" -> FLAG;
      case "time" -> TIME;
      case "name" -> NAME;
      default -> COUNT;
    };
  }

  abstract Comparable<?> read(String value);

  /** The value as something to compare, unless it has another form. */
  Optional<Comparable<?>> parse(String value) {
    try {
      return Optional.of(read(value));
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal number(String value, int decimals) {
    if (!NUMBER.matcher(value).matches()) {
      throw new NumberFormatException(value);
    }
    return new BigDecimal(value).setScale(decimals);
  }
}
