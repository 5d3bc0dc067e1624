package io.linli.cases.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Runs a built-in listener as the engine runs a model's own: through its interceptor, which sees to it that the thread works for the
 * instance's community. Without that, an operator who ends an instance would write into no community at all.
 */
class ForCommunity implements ExecutionListener {

  private final ExecutionListener listener;

  ForCommunity(ExecutionListener listener) {
    this.listener = listener;
  }

  @Override
  public void notify(DelegateExecution execution) throws Exception {
    Context.getProcessEngineConfiguration()
        .getDelegateInterceptor()
        .handleInvocation(
            new DelegateInvocation(
                (ExecutionEntity) execution, null) {
              @Override
              protected void invoke() throws Exception {
                listener.notify(execution);
              }
            });
  }
}
