package io.linli.forms;

import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The case's data as an expression may see it: only what JSON can say, so that no expression reaches into an object. */
final class ContextData {

  private static final int DEEPEST = 10;

  private ContextData() {}

  static Map<String, @Nullable Object> of(Map<String, ? extends @Nullable Object> context) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    context.forEach((key, value) -> data.put(String.valueOf(key), plain(value, 0)));
    return data;
  }

  private static @Nullable Object plain(@Nullable Object value, int depth) {
    if (depth > DEEPEST || value == null) {
      return null;
    }
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return Numbers.exact(number);
    }
    if (value instanceof Date || value instanceof Temporal) {
      return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()).toString() : value.toString();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(entry -> copy.add(plain(entry, depth + 1)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, entry) -> copy.put(String.valueOf(key), plain(entry, depth + 1)));
      return copy;
    }
    return null;
  }
}
