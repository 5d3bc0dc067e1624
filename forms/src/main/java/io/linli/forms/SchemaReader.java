package io.linli.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the components of a form, and refuses what the browser and the server would understand differently. */
final class SchemaReader {

  /** Components that both form-js versions show and that ask for nothing. */
  private static final Set<String> DECORATIONS = Set.of("text", "separator", "spacer");

  private static final int DEEPEST = 10;
  private static final int MOST_COMPONENTS = 500;

  private final Set<String> ids = new HashSet<>();
  private final Set<List<String>> paths = new HashSet<>();
  private final Map<String, Feel> conditions = new LinkedHashMap<>();

  List<Component> read(JsonNode form) {
    return components(form, List.of(), 0);
  }

  /** Every condition that has been read, texts' too, by the sentence that names where it stands. */
  Map<String, Feel> conditions() {
    return conditions;
  }

  private List<Component> components(JsonNode parent, List<String> path, int depth) {
    if (depth > DEEPEST) {
      throw new FormSchemaRejected("groups are nested more than " + DEEPEST + " deep");
    }
    JsonNode children = parent.path("components");
    if (!children.isArray()) {
      throw new FormSchemaRejected(depth == 0 ? "a form needs a list of components" : Where.is(parent) + " needs a list of components");
    }
    List<Component> components = new ArrayList<>();
    for (JsonNode child : children) {
      Component component = component(child, path, depth);
      if (component != null) {
        components.add(component);
      }
    }
    return List.copyOf(components);
  }

  private @Nullable Component component(JsonNode node, List<String> path, int depth) {
    String where = Where.is(node);
    register(node, where);
    String type = Json.text(node, "type", "");
    Feel hide = hide(node, where);
    if (DECORATIONS.contains(type)) {
      return null;
    }
    if (type.equals("group")) {
      String groupPath = Json.text(node, "path", "");
      return new Component.Group(components(node, groupPath.isEmpty() ? path : joined(path, groupPath, where), depth + 1), hide);
    }
    return field(node, type, path, hide, where);
  }

  private void register(JsonNode node, String where) {
    String id = Json.text(node, "id", "");
    if (id.isEmpty() || !ids.add(id)) {
      throw new FormSchemaRejected(where + " needs an id of its own");
    }
    if (ids.size() > MOST_COMPONENTS) {
      throw new FormSchemaRejected("a form may have " + MOST_COMPONENTS + " components at most");
    }
  }

  private Component.Field field(JsonNode node, String type, List<String> parentPath, @Nullable Feel hide, String where) {
    AnswerType answer = new AnswerTypeReader(node, where).read(type);
    String key = Json.text(node, "key", "");
    if (key.isEmpty()) {
      throw new FormSchemaRejected(where + " needs a key");
    }
    List<String> path = joined(parentPath, key, where);
    if (paths.stream().anyMatch(other -> isWithin(other, path) || isWithin(path, other))) {
      throw new FormSchemaRejected(where + " uses the key " + String.join(".", path) + " that another component uses");
    }
    paths.add(path);
    return new Component.Field(
        Json.text(node, "id", ""), path, label(node), answer, Json.flag(node.path("validate"), "required", where), Json.flag(node, "disabled", where),
        readonly(node, where), Json.plain(node.path("defaultValue")), hide);
  }

  private static boolean isWithin(List<String> inner, List<String> outer) {
    return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
  }

  private static List<String> joined(List<String> parent, String key, String where) {
    if (!key.matches("\\w+(\\.\\w+)*")) {
      throw new FormSchemaRejected(where + ": the key " + key + " may have letters, digits and underscores only");
    }
    List<String> path = new ArrayList<>(parent);
    path.addAll(List.of(key.split("\\.")));
    return List.copyOf(path);
  }

  private static String label(JsonNode node) {
    String label = Json.text(node, "label", "");
    return label.isEmpty() ? Json.text(node, "dateLabel", Json.text(node, "timeLabel", "")) : label;
  }

  private @Nullable Feel hide(JsonNode node, String where) {
    JsonNode condition = node.path("conditional").path("hide");
    if (condition.isMissingNode() || condition.isNull()) {
      return null;
    }
    if (!condition.isString() || !Feel.isExpression(condition.stringValue())) {
      throw new FormSchemaRejected(where + ": a condition is a text that begins with =");
    }
    return condition(condition.stringValue(), where);
  }

  private Feel condition(String text, String where) {
    Feel condition = Feel.parse(text, where);
    conditions.put(where + ": " + text, condition);
    return condition;
  }

  private Component.Readonly readonly(JsonNode node, String where) {
    JsonNode readonly = node.path("readonly");
    if (readonly.isString() && Feel.isExpression(readonly.stringValue())) {
      return new Component.Readonly(false, condition(readonly.stringValue(), where));
    }
    return new Component.Readonly(Json.flag(node, "readonly", where), null);
  }

  /** The answer that a component of a type takes, with its constraints. */
  private record AnswerTypeReader(JsonNode node, String where) {

    AnswerType read(String type) {
      if (node.path("validate").isMissingNode() || node.path("validate").isObject()) {
        return switch (type) {
          case "textfield" -> text(false, TextAnswer.LINE_CEILING);
          case "textarea" -> text(true, TextAnswer.AREA_CEILING);
          case "number" -> number();
          case "checkbox" -> new CheckboxAnswer();
          case "select", "radio" -> new ChoiceAnswer(options());
          case "checklist", "taglist" -> new MultipleChoiceAnswer(options());
          case "datetime" -> temporal();
          default -> throw new FormSchemaRejected(where + ": a component of type " + (type.isEmpty() ? "(none)" : type) + " is not supported");
        };
      }
      throw new FormSchemaRejected(where + ": validate is not an object");
    }

    private TextAnswer text(boolean multiline, int ceiling) {
      JsonNode validate = node.path("validate");
      String pattern = Json.text(validate, "pattern", "");
      TextAnswer.Kind kind = switch (Json.text(validate, "validationType", "custom")) {
        case "email" -> TextAnswer.Kind.EMAIL;
        case "phone" -> TextAnswer.Kind.PHONE;
        case "custom", "" -> TextAnswer.Kind.ANY;
        default -> throw new FormSchemaRejected(where + ": unknown validationType");
      };
      return new TextAnswer(
          multiline, limit("minLength"), limit("maxLength"), pattern.isEmpty() ? null : BrowserPattern.parse(pattern, where), kind, ceiling);
    }

    private NumberAnswer number() {
      BigDecimal increment = Json.number(node, "increment", where);
      if (increment != null && increment.signum() <= 0) {
        throw new FormSchemaRejected(where + ": increment has to be above zero");
      }
      BigDecimal decimals = Json.number(node, "decimalDigits", where);
      return new NumberAnswer(
          limit("min"), limit("max"), decimals == null || decimals.signum() < 0 ? null : decimals.intValue(), increment,
          Json.flag(node, "serializeToString", where), Json.text(node.path("appearance"), "suffixAdorner", ""));
    }

    private @Nullable Limit limit(String name) {
      JsonNode value = node.path("validate").path(name);
      if (value.isString() && Feel.isExpression(value.stringValue())) {
        return new Limit.Computed(Feel.parse(value.stringValue(), where));
      }
      BigDecimal fixed = Json.number(node.path("validate"), name, where);
      return fixed == null ? null : new Limit.Fixed(fixed);
    }

    private OptionSource options() {
      if (node.has("valuesExpression")) {
        throw new FormSchemaRejected(where + ": valuesExpression is not supported, use values or valuesKey");
      }
      String key = Json.text(node, "valuesKey", "");
      if (!key.isEmpty()) {
        return new OptionSource.Named(key);
      }
      List<Option> options = Option.from(Json.plain(node.path("values")));
      if (options.isEmpty()) {
        throw new FormSchemaRejected(where + " has no options to choose from");
      }
      return new OptionSource.Listed(List.copyOf(options));
    }

    private TemporalAnswer temporal() {
      return new TemporalAnswer(
          constant(TemporalAnswer.Subtype.class, "subtype", "date"),
          constant(TemporalAnswer.Serialisation.class, "timeSerializingFormat", "no_timezone"),
          Json.flag(node, "disallowPassedDates", where),
          "true".equals(Json.text(node.path("properties"), "disallowFutureDates", "")));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String otherwise) {
      String value = Json.text(node, name, otherwise);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
          return constant;
        }
      }
      throw new FormSchemaRejected(where + ": unknown " + name + " " + value);
    }
  }

  /** Names a component in a message. */
  private static final class Where {

    private Where() {}

    static String is(JsonNode node) {
      return "component " + Json.text(node, "key", Json.text(node, "id", "without id"));
    }
  }
}
