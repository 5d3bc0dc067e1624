package io.linli.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Attributes of a JSON object, with a named refusal where the type is wrong. */
final class Json {

  private static final int LONGEST_FORM = 500_000;

  private static final JsonMapper MAPPER = JsonMapper.builder(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).maxDocumentLength(LONGEST_FORM * 4L).build())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private Json() {}

  static JsonNode parse(String json) {
    if (json.length() > LONGEST_FORM) {
      throw new FormSchemaRejected("a form may have " + LONGEST_FORM + " characters at most");
    }
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException notJson) {
      throw new FormSchemaRejected("the form is not JSON: " + notJson.getOriginalMessage(), notJson);
    }
  }

  static String text(JsonNode node, String name, String otherwise) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : otherwise;
  }

  static boolean flag(JsonNode node, String name, String where) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw new FormSchemaRejected(where + ": " + name + " has to be true or false");
    }
    return value.booleanValue();
  }

  static @Nullable BigDecimal number(JsonNode node, String name, String where) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    BigDecimal number = value.isNumber() ? value.decimalValue() : null;
    if (number == null || !Numbers.isManageable(number)) {
      throw new FormSchemaRejected(where + ": " + name + " has to be a number");
    }
    return number;
  }

  /** The node as plain Java values: maps, lists, strings, numbers, booleans, null. */
  static @Nullable Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      node.forEach(entry -> list.add(plain(entry)));
      return list;
    }
    if (node.isNumber()) {
      return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : (Object) node.decimalValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isString() ? node.stringValue() : null;
  }
}
