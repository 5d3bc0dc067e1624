package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.EmergencyFundUseProcess.Variables;
import io.linli.repair.ApproveFund;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** From here on the repair cannot be cancelled by its reporter alone, because that would end the account of the money, too. */
@ModelBean(Beans.RECORD_FUND_APPROVAL)
class RecordFundApprovalStep implements JavaDelegate {

  private final ApproveFund approve;

  RecordFundApprovalStep(ApproveFund approve) {
    this.approve = approve;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean over = approve.approve(UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable)));
    execution.setVariable(Variables.REPAIR_OVER.name(), over);
    DelegateExecution repair = execution.getProcessInstance().getSuperExecution().getProcessInstance();
    repair.removeVariable(CaseVariables.WITHDRAWABLE_CASE.name());
  }
}
