package io.linli.processes;

/** The input parameters of a rule task, as its element template offers them in Camunda Modeler. */
public final class RuleTask {

  /** Key of the ruleset, for example {@code vote-quorum}. */
  public static final String RULESET = "ruleset";

  /**
   * Comma list of the facts: {@code field=variable}, {@code variable} when both names are equal,
   * {@code field='text'} for a constant, {@code field=parameter:key} for a community parameter. The
   * bean itself fills {@code jurisdiction} and {@code date} where a ruleset asks for them.
   */
  public static final String INPUTS = "inputs";

  /** Prefix of the variables that receive the result: {@code <result>_<component>}. */
  public static final String RESULT = "result";

  /** Id of the element template. */
  public static final String TEMPLATE = "io.linli.ruleTask";

  private RuleTask() {}
}
