package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.RepairProcess.Variables;
import io.linli.repair.DispatchRepair;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Finds out who is to be asked next. */
@ModelBean(Beans.DISPATCH_REPAIR)
class DispatchRepairStep implements JavaDelegate {

  private final DispatchRepair dispatch;

  DispatchRepairStep(DispatchRepair dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DispatchRepair.Dispatched dispatched =
        dispatch.dispatch(UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable)));
    DelegateExecution repair = execution.getProcessInstance();
    repair.setVariable(Variables.DISPATCH_OUTCOME.name(), dispatched.outcome());
    repair.setVariable(Variables.DISPATCH_OFFERED_TO.name(), String.join(",", dispatched.asked()));
  }
}
