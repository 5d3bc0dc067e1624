package io.linli.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML as plain maps, lists and texts; dates stay text, so that facts are read the same way wherever they come from. */
final class Yaml {

  private Yaml() {}

  static Map<String, Object> mapping(String file, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(20);
    try {
      Object root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(), options, new NoDates()).load(text);
      return asMapping(file, root);
    } catch (YAMLException e) {
      throw new YamlRefused(file, e.getMessage() == null ? "not YAML" : e.getMessage());
    }
  }

  static Map<String, Object> asMapping(String where, @Nullable Object node) {
    if (!(node instanceof Map<?, ?> map)) {
      throw new YamlRefused(where, "expected `name: value` lines");
    }
    Map<String, Object> result = new LinkedHashMap<>();
    map.forEach((name, value) -> result.put(String.valueOf(name), value));
    return result;
  }

  static String text(Map<String, Object> map, String name) {
    Object value = map.get(name);
    if (value == null || value instanceof Map || value instanceof List) {
      throw new YamlRefused(name, "a text is expected here");
    }
    return String.valueOf(value);
  }

  static List<?> list(Map<String, Object> map, String name) {
    Object value = map.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new YamlRefused(name, "a list is expected here");
  }

  /** The YAML text does not have the expected shape. */
  static final class YamlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    YamlRefused(String where, String message) {
      super(where + ": " + message);
    }
  }

  private static final class NoDates extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, pattern, first, limit);
      }
    }
  }
}
