package io.linli.repair.process;

import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import io.linli.repair.RepairProcesses;
import io.linli.repair.RepairRefused;
import io.linli.repair.Triage;
import io.linli.tenancy.CurrentCommunity;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.springframework.stereotype.Component;

/** Tells the process instance of a repair what has happened outside of it; the case's id is its business key. */
@Component
class RepairMessages implements RepairProcesses {

  private final RuntimeService runtime;

  RepairMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void triageCorrected(UUID caseId, Triage corrected) {
    try {
      if (tell(caseId, corrected).isEmpty()) {
        throw RepairRefused.overtaken();
      }
    } catch (OptimisticLockingException movedOn) {
      // Somebody has accepted, arrived, finished or cancelled at the same moment.
      throw RepairRefused.overtaken();
    }
  }

  private List<MessageCorrelationResult> tell(UUID caseId, Triage corrected) {
    return runtime
        .createMessageCorrelation(RepairProcess.Messages.TRIAGE_CORRECTED)
        .tenantId(CurrentCommunity.require())
        .processInstanceBusinessKey(caseId.toString())
        .setVariable(Variables.TRIAGE_URGENCY.name(), corrected.urgency().name())
        .setVariable(Variables.TRIAGE_TRADE.name(), corrected.trade().name())
        .setVariable(Variables.TRIAGE_PAYER.name(), corrected.payer().name())
        .setVariable(Variables.TRIAGE_REASONS.name(), corrected.reasons().zh())
        .setVariable(Variables.TRIAGE_REASONS_EN.name(), corrected.reasons().en())
        .correlateAllWithResult();
  }
}
