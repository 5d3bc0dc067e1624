package io.linli.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A Camunda Form as the law of a submission: what the browser's form-js would let a person send, and nothing else. Immutable and safe for many threads.
 *
 * <p>Supported components: {@code textfield, textarea, number, checkbox, select, radio, checklist, taglist, datetime}, {@code group} (with or without path) and the
 * decorations {@code text, separator, spacer}. Supported rules: required, min, max, minLength, maxLength (numbers or FEEL), pattern, validationType, decimalDigits,
 * increment, disallowPassedDates, options by {@code values} or {@code valuesKey}, {@code conditional.hide}, {@code readonly} (also FEEL) and {@code disabled}. Anything else is refused
 * when the form is read.
 */
public final class FormSchema {

  /** The schema of form-js 1.8.7, which Tasklist uses. */
  private static final int NEWEST_SCHEMA = 16;

  private final String id;
  private final String json;
  private final List<Component> components;
  private final Map<String, Component.Field> fields;
  private final Map<String, Feel> conditions;
  private final boolean english;

  /** Made when it is first asked for; making it twice does no harm. */
  private volatile @Nullable FormSchema inEnglish;

  private FormSchema(String json, JsonNode form, boolean english) {
    this.id = Json.text(form, "id", "");
    this.json = json;
    SchemaReader reader = new SchemaReader();
    this.components = reader.read(form);
    this.fields = Collections.unmodifiableMap(fieldsOf(components, new LinkedHashMap<>()));
    this.conditions = Collections.unmodifiableMap(reader.conditions());
    this.english = english;
    refuseUndecided();
  }

  /**
   * A condition that gives null hides a field in form-js 2 and shows it in form-js 1, so a form may not have one that does: the empty form shows most of them.
   */
  private void refuseUndecided() {
    Map<String, @Nullable Object> empty = new FormCheck(components, Map.of(), LocalDate.EPOCH).opened();
    conditions.forEach((where, condition) -> {
      if (!(condition.evaluate(empty, LocalDate.EPOCH) instanceof Boolean)) {
        throw new FormSchemaRejected(where + " is neither true nor false while nothing is filled in; begin it with x = null or …");
      }
    });
  }

  /** Conditions by the sentence that names where they stand. */
  Map<String, Feel> conditions() {
    return conditions;
  }

  /**
   * Reads a form.
   *
   * @throws FormSchemaRejected when the text is not a form, or asks for something that the server cannot check
   */
  public static FormSchema parse(String json) {
    JsonNode form = Json.parse(json);
    if (!form.isObject() || Json.text(form, "id", "").isEmpty() || !"default".equals(Json.text(form, "type", "default"))) {
      throw new FormSchemaRejected("a form is a JSON object with an id and the type default");
    }
    JsonNode version = form.path("schemaVersion");
    if (!version.isMissingNode() && !(version.isInt() && version.intValue() >= 1 && version.intValue() <= NEWEST_SCHEMA)) {
      throw new FormSchemaRejected("schemaVersion has to be a number up to " + NEWEST_SCHEMA + ", the newest that Tasklist shows");
    }
    return new FormSchema(json, form, false);
  }

  private static Map<String, Component.Field> fieldsOf(List<Component> components, Map<String, Component.Field> found) {
    for (Component component : components) {
      if (component instanceof Component.Group group) {
        fieldsOf(group.components(), found);
      } else if (component instanceof Component.Field field) {
        found.put(field.name(), field);
      }
    }
    return found;
  }

  /** The form's id, which a model names in {@code camunda:formRef}. */
  public String id() {
    return id;
  }

  /** The form as JSON, in this schema's language. */
  public String json() {
    return json;
  }

  /** Keys of all fields in the order of the form, also of those that only show something; inside a group with a path {@code path.key}. */
  public Set<String> keys() {
    return fields.keySet();
  }

  /** Label of each field by key, in this schema's language. */
  public Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    fields.forEach((key, field) -> labels.put(key, field.label()));
    return Collections.unmodifiableMap(labels);
  }

  /**
   * Answers as people read them, in the order of the form; empty ones and fields that are not in the values are left out.
   *
   * @param values values of a verdict, or the case's variables
   * @param shownWith the data that the form was shown with: options may have their names from it
   */
  public List<Answer> answers(Map<String, ? extends @Nullable Object> values, Map<String, ? extends @Nullable Object> shownWith) {
    List<Answer> answers = new ArrayList<>();
    fields.forEach((key, field) -> {
      Object value = Paths.get(values, field.path());
      if (value != null && !(value instanceof String text && text.isEmpty())) {
        answers.add(new Answer(key, field.label(), field.type().shown(value, shownWith, english)));
      }
    });
    return Collections.unmodifiableList(answers);
  }

  /**
   * The same form with the texts of a language: English for {@code en} and its regions where the form has English texts, as it is for any other tag.
   */
  public FormSchema localised(String language) {
    if (!Languages.isEnglish(language) || english) {
      return this;
    }
    FormSchema known = inEnglish;
    if (known == null) {
      JsonNode form = Json.parse(json);
      Localisation.toEnglish(form);
      known = new FormSchema(form.toString(), form, true);
      inEnglish = known;
    }
    return known;
  }

  /**
   * Checks a submission. Never throws, whatever was sent.
   *
   * @param submitted what was sent; unknown keys are dropped, and so is what was sent for fields that are hidden, read-only or disabled
   * @param context the data that the form was shown with, e.g. the case's variables; conditions and {@code valuesKey} look at it
   * @param today the day in the community's time zone, for dates that must not be in the past
   */
  public FormVerdict check(Map<String, ? extends @Nullable Object> submitted, Map<String, ? extends @Nullable Object> context, LocalDate today) {
    return new FormCheck(components, context, today).check(submitted);
  }
}
