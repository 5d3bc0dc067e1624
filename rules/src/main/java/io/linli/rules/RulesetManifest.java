package io.linli.rules;

import java.util.List;
import java.util.Map;

/** A packaged ruleset's {@code ruleset.yaml}: its title for process owners and the files that belong to it. */
record RulesetManifest(String title, String titleEn, List<String> files) {

  static RulesetManifest parse(String key, String text) {
    Map<String, Object> yaml = Yaml.mapping(key + "/ruleset.yaml", text);
    return new RulesetManifest(
        Yaml.text(yaml, "title"),
        Yaml.text(yaml, "titleEn"),
        Yaml.list(yaml, "files").stream().map(String::valueOf).toList());
  }
}
