package io.linli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in nested maps, addressed by a list of keys. */
final class Paths {

  private Paths() {}

  /** Whether there is a value at the path, be it null. */
  static boolean has(Map<String, ?> data, List<String> path) {
    Map<?, ?> holder = holder(data, path);
    return holder != null && holder.containsKey(path.get(path.size() - 1));
  }

  static @Nullable Object get(Map<String, ?> data, List<String> path) {
    Map<?, ?> holder = holder(data, path);
    return holder == null ? null : holder.get(path.get(path.size() - 1));
  }

  private static @Nullable Map<?, ?> holder(Map<String, ?> data, List<String> path) {
    Map<?, ?> holder = data;
    for (String key : path.subList(0, path.size() - 1)) {
      if (!(holder.get(key) instanceof Map<?, ?> next)) {
        return null;
      }
      holder = next;
    }
    return holder;
  }

  /** Puts the value where the path says and makes the maps on the way; a map on the way is copied, so that the caller's stay as they are. */
  static void put(Map<String, @Nullable Object> data, List<String> path, @Nullable Object value) {
    if (path.size() == 1) {
      data.put(path.get(0), value);
      return;
    }
    Map<String, @Nullable Object> inner = copyOf(data.get(path.get(0)));
    put(inner, path.subList(1, path.size()), value);
    data.put(path.get(0), inner);
  }

  /** Takes the value away, and maps that are empty without it. */
  static void remove(Map<String, @Nullable Object> data, List<String> path) {
    if (path.size() == 1) {
      data.remove(path.get(0));
    } else if (data.get(path.get(0)) instanceof Map<?, ?>) {
      Map<String, @Nullable Object> inner = copyOf(data.get(path.get(0)));
      remove(inner, path.subList(1, path.size()));
      if (inner.isEmpty()) {
        data.remove(path.get(0));
      } else {
        data.put(path.get(0), inner);
      }
    }
  }

  private static Map<String, @Nullable Object> copyOf(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> copy.put(String.valueOf(key), entry));
    }
    return copy;
  }
}
