package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.complaint.EndComplaint;
import io.linli.complaint.Outcome;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a complaint as the model says. */
@ModelBean(Beans.CLOSE_COMPLAINT)
class CloseComplaintStep implements JavaDelegate {

  private final EndComplaint end;

  CloseComplaintStep(EndComplaint end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    end.close(ComplaintOf.id(execution), Outcome.valueOf(Variables.OUTCOME.in(execution::getVariable)));
  }
}
