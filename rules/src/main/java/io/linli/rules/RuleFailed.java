package io.linli.rules;

/** A rule broke while a decision ran, for example because a row of a decision table holds a share that is not one. Nothing was decided. */
public final class RuleFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleFailed(String ruleset, String rule, Throwable cause) {
    super("Rule \"" + rule + "\" of " + ruleset + " failed: " + cause.getMessage(), cause);
  }
}
