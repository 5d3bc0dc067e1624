package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Lets a process leave a user task only by an approved completion, or because the model interrupts it. */
class TaskGate implements ExecutionListener {

  private final Approvals approvals;

  TaskGate(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled() && !approvals.takeCompleted(execution.getActivityInstanceId())) {
      throw CaseRefused.onlyByForm();
    }
  }
}
