package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.repair.AlertDuty;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the people on duty of an urgent repair. */
@ModelBean(Beans.ALERT_DUTY)
class AlertDutyStep implements JavaDelegate {

  private final AlertDuty alert;

  AlertDutyStep(AlertDuty alert) {
    this.alert = alert;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alert.alert(UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable)));
  }
}
