package io.linli.vote.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.vote.RemindVoters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds who has not voted. */
@ModelBean(Beans.REMIND_VOTERS)
class RemindVotersStep implements JavaDelegate {

  private final RemindVoters remind;

  RemindVotersStep(RemindVoters remind) {
    this.remind = remind;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remind.remind(VoteOf.instance(execution));
  }
}
