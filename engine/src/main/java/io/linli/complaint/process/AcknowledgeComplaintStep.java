package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.TaskHistory;
import io.linli.complaint.Speak;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Tasks;
import io.linli.processes.Variable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps that and when a person has read the complaint. */
@ModelBean(Beans.ACKNOWLEDGE_COMPLAINT)
class AcknowledgeComplaintStep implements JavaDelegate {

  private static final Variable<String> NOTE = new Variable<>("ackNote", String.class);

  private final Speak speak;
  private final TaskHistory history;

  AcknowledgeComplaintStep(Speak speak, TaskHistory history) {
    this.speak = speak;
    this.history = history;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = ComplaintOf.id(execution);
    speak.acknowledge(
        id,
        NOTE.find(execution::getVariable).orElse(null),
        history.lastFinisher(id, Tasks.ACKNOWLEDGE_COMPLAINT).orElse(null),
        ComplaintOf.hidden(execution));
  }
}
