package io.linli.vote.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.vote.CloseVote;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends voting. */
@ModelBean(Beans.CLOSE_VOTE)
class CloseVoteStep implements JavaDelegate {

  private final CloseVote close;

  CloseVoteStep(CloseVote close) {
    this.close = close;
  }

  @Override
  public void execute(DelegateExecution execution) {
    close.close(VoteOf.instance(execution));
  }
}
