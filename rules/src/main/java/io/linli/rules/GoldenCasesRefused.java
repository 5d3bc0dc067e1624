package io.linli.rules;

/** The golden cases of a ruleset are missing or cannot be read. */
public final class GoldenCasesRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GoldenCasesRefused(String message) {
    super(message);
  }
}
