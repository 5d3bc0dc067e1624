package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.complaint.PromisedTimes.Promise;
import io.linli.complaint.PromisedTimes;
import io.linli.complaint.PublishComplaint.Responsibility;
import io.linli.complaint.PublishComplaint;
import io.linli.identity.Usernames;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Hangs the complaint on the board and promises its times. */
@ModelBean(Beans.PUBLISH_COMPLAINT)
class PublishComplaintStep implements JavaDelegate {

  private static final Variable<String> DEPARTMENT = new Variable<>("route_department", String.class);
  private static final Variable<String> ACK_WITHIN = new Variable<>("route_ackWithin", String.class);

  private final PublishComplaint publish;
  private final PromisedTimes times;

  PublishComplaintStep(PublishComplaint publish, PromisedTimes times) {
    this.publish = publish;
    this.times = times;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Promise acknowledge = times.from(ACK_WITHIN.in(execution::getVariable));
    Promise reply = times.from(RuleTimes.REPLY.in(execution::getVariable));
    String read = publish.publish(
        ComplaintOf.id(execution),
        CaseVariables.CASE_NUMBER.in(execution::getVariable),
        Variables.PUBLIC_TEXT.in(execution::getVariable),
        ComplaintOf.hidden(execution),
        Usernames.in(execution.getVariable(CaseVariables.KEPT_FROM.name())),
        new Responsibility(DEPARTMENT.in(execution::getVariable), acknowledge.by(), reply.by()));
    execution.setVariable(Variables.PUBLIC_TEXT.name(), read);
    execution.setVariable(Variables.ACK_REMINDER_AT.name(), Date.from(acknowledge.reminderAt()));
    execution.setVariable(Variables.ACK_BY.name(), Date.from(acknowledge.by()));
    execution.setVariable(Variables.REPLY_REMINDER_AT.name(), Date.from(reply.reminderAt()));
    execution.setVariable(Variables.REPLY_BY.name(), Date.from(reply.by()));
  }
}
