package io.linli.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The cases that server and browsers have to agree on; {@code corpus/src/cases.js} reads the same files in the same way. */
final class Corpus {

  private static final Path CASES = Path.of("corpus", "cases");

  private Corpus() {}

  /**
   * One submission of one form.
   *
   * @param values what is kept of it
   * @param errors fields with an error
   */
  record Case(
      String name, FormSchema schema, Map<String, @Nullable Object> context, Map<String, @Nullable Object> data, Map<String, @Nullable Object> values,
      List<String> errors) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().flatMap(file -> suites(file).flatMap(suite -> casesOf(file, suite))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<JsonNode> suites(Path file) {
    JsonNode content = FormFolder.json(FormFolder.text(file));
    return content.isArray() ? content.valueStream() : Stream.of(content);
  }

  private static Stream<Case> casesOf(Path file, JsonNode suite) {
    FormSchema schema = schemaOf(suite);
    String form = suite.has("form") ? " (" + suite.path("form").stringValue() + ")" : "";
    String prefix = file.getFileName().toString().replace(".json", "") + form + ": ";
    return suite.path("cases").valueStream().map(one -> {
      Map<String, @Nullable Object> data = map(suite.path("answers"));
      data.putAll(map(one.path("change")));
      one.path("without").forEach(key -> data.remove(key.stringValue()));
      Map<String, @Nullable Object> values = new LinkedHashMap<>(data);
      values.putAll(map(one.path("values")));
      one.path("dropped").forEach(key -> values.remove(key.stringValue()));
      Map<String, @Nullable Object> context = map(one.has("context") ? one.path("context") : suite.path("context"));
      List<String> errors = one.path("errors").valueStream().map(JsonNode::stringValue).toList();
      return new Case(prefix + one.path("name").stringValue(), schema, context, data, values, errors);
    });
  }

  private static FormSchema schemaOf(JsonNode suite) {
    if (suite.has("form")) {
      return FormFolder.form(suite.path("form").stringValue());
    }
    ObjectNode schema = JsonMapper.shared().createObjectNode().put("id", "corpus").put("type", "default").put("schemaVersion", 16);
    schema.setAll((ObjectNode) suite.path("schema"));
    return FormSchema.parse(schema.toString());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> map(JsonNode node) {
    return node.isObject() ? (Map<String, @Nullable Object>) JsonMapper.shared().convertValue(node, LinkedHashMap.class) : new LinkedHashMap<>();
  }

  /** The values that say something, with numbers that compare by size: empty ones may be left out or null, and fields with errors have none. */
  static Map<String, Object> significant(Map<String, ? extends @Nullable Object> data, List<String> without) {
    return significant(data, without, "");
  }

  private static Map<String, Object> significant(Map<?, ?> data, List<String> without, String prefix) {
    Map<String, Object> kept = new LinkedHashMap<>();
    data.forEach((key, value) -> {
      Object plain = plain(value, without, prefix + key);
      if (plain != null && !without.contains(prefix + key)) {
        kept.put(String.valueOf(key), plain);
      }
    });
    return kept;
  }

  private static @Nullable Object plain(@Nullable Object value, List<String> without, String path) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> inner = significant(map, without, path + ".");
      return inner.isEmpty() ? null : inner;
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : new ArrayList<>(list);
    }
    return value instanceof String text && Texts.trim(text).isEmpty() ? null : value;
  }
}
