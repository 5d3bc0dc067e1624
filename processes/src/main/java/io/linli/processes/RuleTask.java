package io.linli.processes;

import java.util.Set;

/** The input parameters of a rule task, as its element template offers them in Camunda Modeler. */
public final class RuleTask {

  /** Key of the ruleset, for example {@code vote-quorum}. */
  public static final String RULESET = "ruleset";

  /**
   * Comma list of the facts: {@code field=variable}, {@code variable} when both names are equal,
   * {@code field='text'} for a constant, {@code field=parameter:key} for a community parameter, {@code
   * field=lines:variable} for the lines of a text as a list, and the {@link #FILLED_IN} facts.
   */
  public static final String INPUTS = "inputs";

  /** Facts that the bean knows itself when they are named alone: the community's place, and today there. */
  public static final Set<String> FILLED_IN = Set.of("jurisdiction", "date");

  /** Prefix of the variables that receive the result: {@code <result>_<component>}. */
  public static final String RESULT = "result";

  /** Id of the element template. */
  public static final String TEMPLATE = "io.linli.ruleTask";

  private RuleTask() {}
}
