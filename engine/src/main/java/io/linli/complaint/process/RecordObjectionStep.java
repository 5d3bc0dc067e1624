package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.KeepCaseFrom;
import io.linli.complaint.NamedStaff;
import io.linli.complaint.PromisedTimes.Promise;
import io.linli.complaint.PromisedTimes;
import io.linli.complaint.Speak;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps what the author is not content with from those whom it names, and promises the times of what follows. */
@ModelBean(Beans.RECORD_OBJECTION)
class RecordObjectionStep implements JavaDelegate {

  private static final Variable<String> OBJECTION = new Variable<>("answerText", String.class);

  private final Speak speak;
  private final PromisedTimes times;
  private final NamedStaff named;
  private final KeepCaseFrom keep;

  RecordObjectionStep(Speak speak, PromisedTimes times, NamedStaff named, KeepCaseFrom keep) {
    this.speak = speak;
    this.times = times;
    this.named = named;
    this.keep = keep;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long next = Variables.ROUND.in(execution::getVariable) + 1;
    Promise reply = times.from(RuleTimes.REPLY.in(execution::getVariable));
    Promise committee = times.from(RuleTimes.COMMITTEE.in(execution::getVariable));
    String objection = OBJECTION.in(execution::getVariable);
    keep.people(ComplaintOf.id(execution), named.in(objection, CaseVariables.REQUESTER.in(execution::getVariable)));
    speak.object(
        ComplaintOf.id(execution),
        objection,
        ComplaintOf.hidden(execution),
        reply.by(),
        next <= Variables.ROUTE_MAX_ROUNDS.in(execution::getVariable));
    execution.setVariable(Variables.ROUND.name(), next);
    execution.setVariable(Variables.REPLY_REMINDER_AT.name(), Date.from(reply.reminderAt()));
    execution.setVariable(Variables.REPLY_BY.name(), Date.from(reply.by()));
    execution.setVariable(Variables.COMMITTEE_REMINDER_AT.name(), Date.from(committee.reminderAt()));
    execution.setVariable(Variables.COMMITTEE_BY.name(), Date.from(committee.by()));
  }
}
