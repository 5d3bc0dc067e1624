package io.linli.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A ruleset's text was not accepted; every defect names its file, its line and, where there is one, its rule. */
public final class RulesetRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Defect> defects;

  public RulesetRejected(String key, List<Defect> defects) {
    super("Ruleset " + key + " is rejected:\n" + defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    this.key = key;
    this.defects = List.copyOf(defects);
  }

  public String key() {
    return key;
  }

  public List<Defect> defects() {
    return defects;
  }
}
