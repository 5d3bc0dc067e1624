package io.linli.cases.process;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * A task query whose parts joined by "or" are checked like the query itself. The engine looks for expressions in the query alone, so
 * that a client could have one evaluated by hiding it in {@code orQueries}.
 */
class PlainTaskQuery extends TaskQueryImpl {

  private static final long serialVersionUID = 1L;

  PlainTaskQuery(CommandExecutor commands) {
    super(commands);
  }

  @Override
  public void validate(Validator<AbstractQuery<?, ?>> validator) {
    super.validate(validator);
    getQueries().stream().filter(part -> part != this).forEach(part -> part.validate(validator));
  }
}
