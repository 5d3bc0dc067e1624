package io.linli.forms;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a form's English texts in the place of the Chinese ones.
 *
 * <p>A component carries them as custom properties, which both form-js versions and Camunda Modeler keep and ignore: {@code properties.labelEn} for {@code label}, {@code
 * descriptionEn}, {@code textEn}, {@code dateLabelEn}, {@code timeLabelEn}, {@code suffixAdornerEn}, {@code prefixAdornerEn}; an option carries {@code labelEn}. A text without
 * translation stays as it is.
 */
final class Localisation {

  private static final List<String> TEXTS = List.of("label", "description", "text", "dateLabel", "timeLabel");
  private static final List<String> ADORNERS = List.of("suffixAdorner", "prefixAdorner");

  private Localisation() {}

  /** Changes the node itself. */
  static void toEnglish(JsonNode node) {
    if (node instanceof ObjectNode component) {
      JsonNode properties = component.path("properties");
      TEXTS.forEach(name -> replace(component, name, properties.path(name + "En")));
      if (component.path("appearance") instanceof ObjectNode appearance) {
        ADORNERS.forEach(name -> replace(appearance, name, properties.path(name + "En")));
      }
      component.path("values").forEach(Localisation::optionToEnglish);
      component.path("components").forEach(Localisation::toEnglish);
    }
  }

  private static void optionToEnglish(JsonNode option) {
    if (option instanceof ObjectNode values) {
      replace(values, "label", values.path("labelEn"));
    }
  }

  private static void replace(ObjectNode holder, String name, JsonNode english) {
    if (english.isString() && !english.stringValue().isEmpty()) {
      holder.put(name, english.stringValue());
    }
  }
}
