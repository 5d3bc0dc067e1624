package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.TaskHistory;
import io.linli.complaint.PromisedTimes;
import io.linli.complaint.Speak;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Tasks;
import io.linli.processes.ComplaintProcess.Variables;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes the answer of the department; the author has the time of the rules to judge it. */
@ModelBean(Beans.PUBLISH_REPLY)
class PublishReplyStep implements JavaDelegate {

  private final Speak speak;
  private final TaskHistory history;
  private final PromisedTimes times;

  PublishReplyStep(Speak speak, TaskHistory history, PromisedTimes times) {
    this.speak = speak;
    this.history = history;
    this.times = times;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = ComplaintOf.id(execution);
    String read =
        speak.reply(
            id,
            Variables.REPLY.in(execution::getVariable),
            history.lastFinisher(id, Tasks.REPLY_COMPLAINT).orElse(null),
            ComplaintOf.hidden(execution));
    execution.setVariable(Variables.LATEST_REPLY.name(), read);
    execution.setVariable(
        Variables.ANSWER_BY.name(), Date.from(times.from(RuleTimes.ACCEPT.in(execution::getVariable)).by()));
  }
}
