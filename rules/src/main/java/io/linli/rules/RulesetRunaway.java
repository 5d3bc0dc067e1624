package io.linli.rules;

/** A ruleset fired or added more than any sensible decision needs and was stopped; it most likely adds facts in a circle. */
public final class RulesetRunaway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RulesetRunaway(String key, String limit) {
    super("Ruleset " + key + " was stopped: more than " + limit + " in one decision");
  }
}
