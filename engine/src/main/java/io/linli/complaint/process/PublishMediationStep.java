package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.TaskHistory;
import io.linli.complaint.PromisedTimes;
import io.linli.complaint.Side;
import io.linli.complaint.Speak;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Tasks;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes the committee's opinion; the author judges it like an answer. */
@ModelBean(Beans.PUBLISH_MEDIATION)
class PublishMediationStep implements JavaDelegate {

  private static final Variable<String> MEDIATION = new Variable<>("mediation", String.class);

  private final Speak speak;
  private final TaskHistory history;
  private final PromisedTimes times;

  PublishMediationStep(Speak speak, TaskHistory history, PromisedTimes times) {
    this.speak = speak;
    this.history = history;
    this.times = times;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = ComplaintOf.id(execution);
    String read =
        speak.opine(
            id,
            Side.COMMITTEE,
            MEDIATION.in(execution::getVariable),
            history.lastFinisher(id, Tasks.MEDIATE_COMPLAINT).orElse(null),
            ComplaintOf.hidden(execution));
    execution.setVariable(Variables.LATEST_REPLY.name(), read);
    execution.setVariable(
        Variables.ANSWER_BY.name(), Date.from(times.from(RuleTimes.ACCEPT.in(execution::getVariable)).by()));
  }
}
