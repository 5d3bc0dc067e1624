package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.TaskHistory;
import io.linli.complaint.Side;
import io.linli.complaint.Speak;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Tasks;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes what the subdistrict office has answered. */
@ModelBean(Beans.PUBLISH_DECISION)
class PublishDecisionStep implements JavaDelegate {

  private static final Variable<String> DECISION = new Variable<>("decision", String.class);

  private final Speak speak;
  private final TaskHistory history;

  PublishDecisionStep(Speak speak, TaskHistory history) {
    this.speak = speak;
    this.history = history;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = ComplaintOf.id(execution);
    String read =
        speak.opine(
            id,
            Side.SUBDISTRICT,
            DECISION.in(execution::getVariable),
            history.lastFinisher(id, Tasks.RECORD_DECISION).orElse(null),
            ComplaintOf.hidden(execution));
    execution.setVariable(Variables.LATEST_REPLY.name(), read);
  }
}
