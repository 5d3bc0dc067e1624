package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Lets a process begin that is called by another, or is a case's. A service begins by its form only, whichever way somebody tries;
 * any other process is not for people to start at all, only for Linli itself.
 */
class StartGate implements ExecutionListener {

  private final boolean service;
  private final Approvals approvals;

  StartGate(boolean service, Approvals approvals) {
    this.service = service;
    this.approvals = approvals;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getSuperExecution() != null || approvals.isStarting(execution.getProcessBusinessKey())) {
      return;
    }
    boolean byPerson = Context.getCommandContext().getAuthentication() != null;
    if (service || byPerson) {
      throw CaseRefused.bypass();
    }
  }
}
