package io.linli.cases.process;

import io.linli.problems.Text;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A sentence for residents that may hold expressions. */
record MilestoneText(Expression zh, Expression en) {

  private static final Logger LOG = LoggerFactory.getLogger(MilestoneText.class);

  Text in(DelegateExecution execution) {
    return new Text(evaluate(zh, execution), evaluate(en, execution));
  }

  /** A slip in a sentence must not stop somebody's case, so the resident reads the step's name instead and the process owner finds the reason in the log. */
  private static String evaluate(Expression expression, DelegateExecution execution) {
    try {
      return Objects.toString(expression.getValue(execution), "");
    } catch (ProcessEngineException broken) {
      LOG.warn(
          "Milestone \"{}\" on {} of {} cannot be evaluated: {}",
          expression.getExpressionText(),
          execution.getCurrentActivityId(),
          execution.getProcessDefinitionId(),
          broken.getMessage());
      return Objects.toString(execution.getCurrentActivityName(), execution.getCurrentActivityId());
    }
  }
}
