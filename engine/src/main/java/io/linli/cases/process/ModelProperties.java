package io.linli.cases.process;

import io.linli.problems.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** The extension properties of one element of a model. */
record ModelProperties(Map<String, String> values) {

  private static final ModelProperties NONE = new ModelProperties(Map.of());

  ModelProperties {
    values = Map.copyOf(values);
  }

  static ModelProperties of(BaseElement element) {
    if (element.getExtensionElements() == null) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName() != null && property.getCamundaValue() != null)
        .forEach(property -> values.put(property.getCamundaName(), property.getCamundaValue()));
    return new ModelProperties(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /** Chinese where there is no English. */
  Optional<Text> text(String name, String nameEn) {
    return get(name).map(zh -> new Text(zh, get(nameEn).orElse(zh)));
  }

  static String orElse(@Nullable String value, String other) {
    return value == null || value.isBlank() ? other : value;
  }
}
