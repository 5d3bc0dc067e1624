package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.complaint.EndComplaint;
import io.linli.processes.Beans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a complaint that a person found unfit to publish. */
@ModelBean(Beans.REFUSE_COMPLAINT)
class RefuseComplaintStep implements JavaDelegate {

  private final EndComplaint end;

  RefuseComplaintStep(EndComplaint end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    end.refuse(ComplaintOf.id(execution));
  }
}
