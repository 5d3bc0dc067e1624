package io.linli.rules;

import java.util.List;

/** The facts of a decision do not fit the ruleset: something is missing, unknown, of the wrong type or contradictory. */
public final class FactsRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  public FactsRefused(List<FieldProblem> problems) {
    super("The facts do not fit: " + problems);
    this.problems = List.copyOf(problems);
  }

  public List<FieldProblem> problems() {
    return problems;
  }
}
