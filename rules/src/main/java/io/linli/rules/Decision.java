package io.linli.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ruleset decided, and why.
 *
 * @param ruleset the ruleset's key
 * @param version the version of its text
 * @param result outcome and numbers
 * @param reasons the sentences of the rules that fired, in their order, in Chinese, as residents read them
 * @param reasonsEn the same sentences in English
 * @param firedRules the names of all rules that fired, in their order, silent ones too
 */
public record Decision<R extends Record>(String ruleset, String version, R result, List<String> reasons, List<String> reasonsEn, List<String> firedRules) {

  public Decision {
    reasons = List.copyOf(reasons);
    reasonsEn = List.copyOf(reasonsEn);
    firedRules = List.copyOf(firedRules);
  }

  /**
   * The decision as plain values, in this order: the components of the result under their names (enums as their names), {@code reasons}, {@code reasonsEn},
   * {@code firedRules}, {@code ruleset_key}, {@code ruleset_version}.
   */
  public Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (RecordComponent component : result.getClass().getRecordComponents()) {
      map.put(component.getName(), plain(read(result, component)));
    }
    map.put("reasons", reasons);
    map.put("reasonsEn", reasonsEn);
    map.put("firedRules", firedRules);
    map.put("ruleset_key", ruleset);
    map.put("ruleset_version", version);
    return map;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Decision::plain).toList();
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  static @Nullable Object read(Record owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The component " + component + " of a public record has to be readable", e);
    }
  }
}
