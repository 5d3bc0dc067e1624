package io.linli.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose.
 *
 * @param value {@code String}, {@code Boolean}, {@code Long} or {@code Double}
 * @param label what people read
 */
record Option(Object value, String label) {

  /** Options found in the data of the case: a list of values, or of maps with value and label; anything else is passed over, as form-js does. */
  static List<Option> from(@Nullable Object data) {
    List<Option> options = new ArrayList<>();
    if (data instanceof List<?> entries) {
      for (Object entry : entries) {
        Option option = entry instanceof Map<?, ?> map ? labelled(map.get("value"), map.get("label")) : labelled(entry, null);
        if (option != null) {
          options.add(option);
        }
      }
    }
    return options;
  }

  private static @Nullable Option labelled(@Nullable Object value, @Nullable Object label) {
    Object primitive = primitive(value);
    if (primitive == null || "".equals(primitive)) {
      return null;
    }
    return new Option(primitive, label instanceof String text && !text.isEmpty() ? text : primitive.toString());
  }

  /** The value in the one type that equal options share, or null when nothing to choose can have it. */
  static @Nullable Object primitive(@Nullable Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    BigDecimal number = value instanceof Number given ? Numbers.exact(given) : null;
    if (number == null || !Numbers.isManageable(number)) {
      return null;
    }
    BigDecimal plain = Numbers.plain(number);
    return plain.scale() == 0 && plain.precision() <= Numbers.DIGITS ? (Object) plain.longValue() : (Object) plain.doubleValue();
  }

  /** The value of the option that was chosen, or null when it is none of them. */
  static @Nullable Object chosen(List<Option> options, @Nullable Object submitted) {
    Object value = primitive(submitted);
    return options.stream().anyMatch(option -> option.value().equals(value)) ? value : null;
  }

  static String labelOf(List<Option> options, @Nullable Object value) {
    Object primitive = primitive(value);
    return options.stream().filter(option -> option.value().equals(primitive)).map(Option::label).findFirst().orElse(String.valueOf(value));
  }
}
