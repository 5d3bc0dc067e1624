package io.linli.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** House rules of a packaged form, beyond what {@link FormSchema#parse} asks. */
final class FormStructure {

  private static final Set<String> FIELDS = Set.of("textfield", "textarea", "number", "select", "radio", "checkbox", "datetime");
  private static final Set<String> OTHERS = Set.of("text", "group", "separator", "spacer");
  private static final Set<String> TEXTS = Set.of("textfield", "textarea");

  private final List<String> faults = new ArrayList<>();

  private FormStructure() {}

  /** What is wrong with the form in the file, one sentence each. */
  static List<String> faultsOf(Path file, String text) {
    FormStructure structure = new FormStructure();
    structure.form(file.getFileName().toString(), text);
    return structure.faults;
  }

  private void form(String fileName, String text) {
    JsonNode form = FormFolder.json(text);
    expect(fileName.equals(form.path("id").asString("") + ".form"), fileName, "is not named as its id");
    expect(form.path("schemaVersion").asInt(0) == 16, fileName, "has another schemaVersion than 16");
    expect("Camunda Platform".equals(form.path("executionPlatform").asString("")), fileName, "names another executionPlatform");
    expect("7.24.0".equals(form.path("executionPlatformVersion").asString("")), fileName, "names another executionPlatformVersion");
    try {
      FormSchema.parse(text);
    } catch (FormSchemaRejected rejected) {
      faults.add(fileName + ": " + rejected.getMessage());
    }
    form.path("components").forEach(component -> component(component, false));
  }

  private void component(JsonNode component, boolean inGroup) {
    String name = component.path("id").asString("?");
    String type = component.path("type").asString("");
    expect(FIELDS.contains(type) || OTHERS.contains(type), name, "has the type " + type + ", which is not common to both form-js versions or has no primitive value");
    expect(!component.has("path"), name, "has a path: process variables are primitives");
    expect(!FIELDS.contains(type) || inGroup, name, "is a field outside a group");
    texts(component, name);
    if (FIELDS.contains(type)) {
      field(component, name, type);
    }
    component.path("components").forEach(child -> component(child, true));
  }

  private void texts(JsonNode component, String name) {
    for (String text : List.of("label", "dateLabel", "description", "text")) {
      if (component.has(text)) {
        String english = component.path("properties").path(text + "En").asString("");
        expect(!english.isBlank(), name, "has no " + text + "En");
        expect(isChinese(component.path(text).asString("")), name, "has a " + text + " that is not Chinese");
        expect(!isChinese(english), name, "has a " + text + "En that is Chinese");
      }
    }
    component.path("values").forEach(option -> expect(!option.path("labelEn").asString("").isBlank(), name, "has an option without labelEn"));
    expect(!component.path("appearance").has("suffixAdorner") || component.path("properties").has("suffixAdornerEn"), name, "has no suffixAdornerEn");
  }

  private void field(JsonNode field, String name, String type) {
    JsonNode validate = field.path("validate");
    expect(name.equals("Field_" + field.path("key").asString("")), name, "has an id that is not Field_ and its key");
    expect(field.has("label") || field.has("dateLabel"), name, "has no label");
    if (field.path("readonly").asBoolean(false)) {
      expect(validate.isMissingNode(), name, "is read-only and has rules: form-js would hold them against a person who cannot change the value");
    } else if (TEXTS.contains(type)) {
      expect(validate.has("maxLength"), name, "has no maxLength");
      expect(!validate.path("required").asBoolean(false) || validate.path("minLength").asInt(0) > 0, name, "is required and has no minLength: form-js would take blanks");
    } else if (type.equals("number")) {
      expect(validate.has("min") && validate.has("max") && field.has("decimalDigits"), name, "needs min, max and decimalDigits");
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
  }

  private void expect(boolean kept, String name, String fault) {
    if (!kept) {
      faults.add(name + " " + fault);
    }
  }
}
