package io.linli.cases.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.jspecify.annotations.Nullable;

/** What somebody has submitted over one of the engine's doors, as forms are checked. */
final class Submitted {

  private Submitted() {}

  /** The engine's own map gives typed values by another way than its entries; objects stay the text in which they came, and no form takes that for an answer. */
  static Map<String, @Nullable Object> plain(@Nullable Map<String, Object> submitted) {
    Map<String, @Nullable Object> plain = new HashMap<>();
    if (submitted != null) {
      submitted.keySet().forEach(key -> plain.put(key, value(submitted, key)));
    }
    return plain;
  }

  private static @Nullable Object value(Map<String, Object> submitted, String key) {
    boolean asItCame =
        submitted instanceof VariableMap typed && typed.getValueTyped(key) instanceof ObjectValue object && !object.isDeserialized();
    return asItCame ? ((ObjectValue) ((VariableMap) submitted).getValueTyped(key)).getValueSerialized() : submitted.get(key);
  }
}
