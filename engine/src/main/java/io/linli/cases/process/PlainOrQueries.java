package io.linli.cases.process;

import java.io.Serializable;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.QueryValidators.AdhocQueryValidator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;

/**
 * Checks the parts of a task query that are joined by "or" like the query itself. The engine looks for expressions in the query alone,
 * so that a client could have one evaluated by hiding it in {@code orQueries}.
 *
 * <p>A subclass of the query would be shorter, and break Tasklist: a filter is only extended by a query of its very class.
 */
final class PlainOrQueries implements Validator<AbstractQuery<?, ?>>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public void validate(AbstractQuery<?, ?> query) {
    if (query instanceof TaskQueryImpl tasks) {
      tasks.getQueries().forEach(part -> part.validate(AdhocQueryValidator.get()));
    }
  }
}
