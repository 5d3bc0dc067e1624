package io.linli.repair.process;

import io.linli.camunda.LostRaces;
import io.linli.cases.TaskHistory;
import io.linli.processes.CaseVariables;
import io.linli.processes.EmergencyFundUseProcess;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import io.linli.repair.RepairProcesses;
import io.linli.repair.RepairRefused;
import io.linli.repair.Triage;
import io.linli.tenancy.CurrentCommunity;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the process instance of a repair what has happened outside of it; the case's id is its business key. */
@Component
class RepairMessages implements RepairProcesses {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final TaskHistory history;

  RepairMessages(RuntimeService runtime, TaskService tasks, TaskHistory history) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.history = history;
  }

  @Override
  public void triageCorrected(UUID caseId, Triage corrected) {
    List<String> open = openTasks(caseId);
    try {
      if (open.isEmpty() || tell(caseId, corrected).isEmpty()) {
        throw RepairRefused.overtaken();
      }
      judgeFundAnew(caseId);
      // What somebody has just completed is written down by the next step, which this correction has cut off.
      if (history.anyFinished(open)) {
        throw RepairRefused.overtaken();
      }
    } catch (OptimisticLockingException movedOn) {
      // Somebody has accepted, arrived, finished or cancelled at the same moment.
      throw RepairRefused.overtaken();
    } catch (ProcessEngineException | NullPointerException failed) {
      throw LostRaces.in(failed).<RuntimeException>map(lost -> lost).orElse(failed);
    }
  }

  /** Only a damage of a kind that the maintenance fund may pay for at once waits for it. */
  private void judgeFundAnew(UUID caseId) {
    runtime
        .createMessageCorrelation(RepairProcess.Messages.JUDGED_ANEW)
        .tenantId(CurrentCommunity.require())
        .processInstanceBusinessKey(caseId.toString())
        .correlateAll();
  }

  /** Only a damage of a kind that the maintenance fund may pay for at once waits for it. */
  void closed(UUID caseId) {
    runtime
        .createMessageCorrelation(RepairProcess.Messages.REPAIR_CLOSED)
        .tenantId(CurrentCommunity.require())
        .processInstanceBusinessKey(caseId.toString())
        .correlateAll();
  }

  /** The account of the maintenance fund waits for it, where there is one. */
  void ended(UUID caseId) {
    runtime
        .createMessageCorrelation(EmergencyFundUseProcess.Messages.REPAIR_ENDED)
        .tenantId(CurrentCommunity.require())
        .processInstanceVariableEquals(CaseVariables.CASE_ID.name(), caseId.toString())
        .correlateAll();
  }

  private List<String> openTasks(UUID caseId) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(CurrentCommunity.require())
        .processInstanceBusinessKey(caseId.toString())
        .taskDefinitionKeyNotIn(RepairProcess.Tasks.PROPOSE_FUND_USE)
        .list()
        .stream()
        .map(Task::getId)
        .toList();
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
