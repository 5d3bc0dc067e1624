package io.linli.complaint.process;

import io.linli.camunda.ModelBean;
import io.linli.complaint.EndComplaint;
import io.linli.complaint.HandOver;
import io.linli.processes.Beans;
import io.linli.processes.ComplaintProcess.Variables;
import io.linli.processes.Variable;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps when and to whom the file was handed. */
@ModelBean(Beans.RECORD_HAND_OVER)
class RecordHandOverStep implements JavaDelegate {

  private static final Variable<String> ON = new Variable<>("handedOverOn", String.class);
  private static final Variable<String> RECEIVED_BY = new Variable<>("receivedBy", String.class);
  private static final Variable<String> RECEIPT = new Variable<>("receiptNumber", String.class);

  private final EndComplaint end;

  RecordHandOverStep(EndComplaint end) {
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    end.handOver(
        ComplaintOf.id(execution),
        new HandOver(
            Variables.OFFICE.in(execution::getVariable),
            LocalDate.parse(ON.in(execution::getVariable)),
            RECEIVED_BY.in(execution::getVariable),
            RECEIPT.find(execution::getVariable).orElse(null)));
  }
}
