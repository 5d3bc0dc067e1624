package io.linli.rules.catalog;

/** The key names no ruleset. */
public final class NoSuchRuleset extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  public NoSuchRuleset(String key) {
    super("There is no ruleset " + key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
