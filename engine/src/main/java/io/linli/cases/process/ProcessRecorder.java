package io.linli.cases.process;

import io.linli.cases.CasePath;
import io.linli.cases.ProcessBegan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Writes down which process instances belong to a case, and when they end. */
class ProcessRecorder implements ExecutionListener {

  private final CasePath path;

  ProcessRecorder(CasePath path) {
    this.path = path;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (EVENTNAME_START.equals(execution.getEventName())) {
      CaseOf.execution(execution).ifPresent(caseId -> path.began(caseId, facts(execution)));
    } else if (CaseOf.execution(execution).isPresent()) {
      path.ended(execution.getProcessInstanceId(), execution.isCanceled());
    }
  }

  private static ProcessBegan facts(DelegateExecution execution) {
    String definitionId = execution.getProcessDefinitionId();
    String definitionKey = ((ExecutionEntity) execution).getProcessDefinition().getKey();
    return new ProcessBegan(execution.getProcessInstanceId(), definitionId, definitionKey, caller(execution));
  }

  private static @Nullable String caller(DelegateExecution execution) {
    DelegateExecution caller = execution.getSuperExecution();
    return caller == null ? null : caller.getProcessInstanceId();
  }
}
