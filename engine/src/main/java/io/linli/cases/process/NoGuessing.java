package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import java.io.Serializable;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.impl.VariableOrderProperty;

/**
 * Refuses to search for tasks by what their cases hold, or to sort by it: word by word and name by name one could find out what a case
 * does not show, above all who asked.
 */
final class NoGuessing implements Validator<AbstractQuery<?, ?>>, Serializable {

  private static final long serialVersionUID = 1L;
  private static final Set<String> KNOWN_TO_WHOEVER_SEES_THE_TASK = Set.of(CaseVariables.CASE_ID, CaseVariables.CASE_NUMBER);

  @Override
  public void validate(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks && tasks.getQueries().stream().anyMatch(NoGuessing::guesses)) {
      throw CaseRefused.contentHidden();
    }
  }

  private static boolean guesses(TaskQueryImpl part) {
    return part.getVariables().stream().anyMatch(condition -> !KNOWN_TO_WHOEVER_SEES_THE_TASK.contains(condition.getName()))
        || part.getOrderingProperties().stream().anyMatch(VariableOrderProperty.class::isInstance);
  }
}
