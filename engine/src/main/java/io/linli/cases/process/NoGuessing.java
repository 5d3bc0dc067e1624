package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import java.io.Serializable;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;

/** Refuses to search for tasks by who asked: with a list of names one could find out whom a case does not name. */
final class NoGuessing implements Validator<AbstractQuery<?, ?>>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public void validate(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks && tasks.getQueries().stream().anyMatch(NoGuessing::guesses)) {
      throw CaseRefused.requesterHidden();
    }
  }

  private static boolean guesses(TaskQueryImpl part) {
    return part.getVariables().stream()
        .anyMatch(
            condition ->
                CaseVariables.REQUESTER.equalsIgnoreCase(condition.getName())
                    || CaseVariables.REQUESTER_NAME.equalsIgnoreCase(condition.getName()));
  }
}
