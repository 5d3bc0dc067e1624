package io.linli.vote.process;

import static io.linli.processes.OwnerVoteProcess.Variables.CLOSES_AT;
import static io.linli.processes.OwnerVoteProcess.Variables.FIRST_REMINDER_AT;
import static io.linli.processes.OwnerVoteProcess.Variables.LAST_REMINDER_AT;
import static io.linli.processes.OwnerVoteProcess.Variables.OPENS_AT;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.vote.OpenVote;
import io.linli.vote.Vote;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes the roll, opens the vote and hands its real times to the timers. */
@ModelBean(Beans.OPEN_VOTE)
class OpenVoteStep implements JavaDelegate {

  private final OpenVote open;
  private final VotePeriodsInForce periods;

  OpenVoteStep(OpenVote open, VotePeriodsInForce periods) {
    this.open = open;
    this.periods = periods;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Vote vote = open.open(VoteOf.instance(execution), periods.today());
    execution.setVariable(OPENS_AT.name(), Date.from(vote.opensAt()));
    execution.setVariable(CLOSES_AT.name(), Date.from(vote.closesAt()));
    execution.setVariable(FIRST_REMINDER_AT.name(), vote.firstReminderAt().map(Date::from).orElseThrow());
    execution.setVariable(LAST_REMINDER_AT.name(), vote.lastReminderAt().map(Date::from).orElseThrow());
  }
}
