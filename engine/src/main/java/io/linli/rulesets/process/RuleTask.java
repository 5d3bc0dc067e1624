package io.linli.rulesets.process;

import io.linli.camunda.ModelBean;
import io.linli.rules.Decision;
import io.linli.rulesets.Decide;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The rule task: a model names a ruleset, its inputs and a prefix, and finds each part of the result under
 * {@code <prefix>_<name>}.
 */
@ModelBean("ruleTask")
class RuleTask implements JavaDelegate {

  private final Decide decide;
  private final RuleInputs inputs;

  RuleTask(Decide decide, RuleInputs inputs) {
    this.decide = decide;
    this.inputs = inputs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String ruleset = required(execution, "ruleset");
    String prefix = required(execution, "result");
    Map<String, @Nullable Object> facts = inputs.read(required(execution, "inputs"), execution);
    Decision<?> decision = decide.decide(ruleset, facts, caseOf(execution));
    // Results belong to the whole process, not to the task whose inputs are local to it.
    DelegateExecution process = execution.getProcessInstance();
    decision.toMap().forEach((name, value) -> process.setVariable(prefix + "_" + name, primitive(value)));
  }

  private static String required(DelegateExecution execution, String parameter) {
    if (execution.getVariable(parameter) instanceof String text && !text.isBlank()) {
      return text.trim();
    }
    throw new RuleTaskMisconfigured(execution.getCurrentActivityId(), parameter);
  }

  private static @Nullable UUID caseOf(DelegateExecution execution) {
    return execution.getVariable("caseId") instanceof String id ? UUID.fromString(id) : null;
  }

  /** Process variables are primitives: sentences become lines, amounts of yuan become doubles, exact up to 10^13. */
  private static @Nullable Object primitive(@Nullable Object value) {
    if (value instanceof Collection<?> sentences) {
      return sentences.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
    if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
      return value;
    }
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return value instanceof Number number ? number.doubleValue() : value.toString();
  }
}
