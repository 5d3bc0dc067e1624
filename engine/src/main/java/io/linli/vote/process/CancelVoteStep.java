package io.linli.vote.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.OwnerVoteProcess;
import io.linli.vote.CancelVote;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the vote without a result. */
@ModelBean(Beans.CANCEL_VOTE)
class CancelVoteStep implements JavaDelegate {

  private final CancelVote cancel;

  CancelVoteStep(CancelVote cancel) {
    this.cancel = cancel;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cancel.carryOut(
        VoteOf.instance(execution), OwnerVoteProcess.Variables.CANCEL_REASON.in(execution::getVariable));
  }
}
