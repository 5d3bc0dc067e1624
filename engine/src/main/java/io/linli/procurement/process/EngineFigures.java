package io.linli.procurement.process;

import io.linli.procurement.ProcurementFigures;
import io.linli.processes.ProcurementProcess;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Counts in the engine. Each query names the community, because the engine's own tenant check does not know who is asking. */
@Component
class EngineFigures implements ProcurementFigures {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Clock clock;

  EngineFigures(RuntimeService runtime, TaskService tasks, Clock clock) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public Procurements procurements() {
    return new Procurements(
        running().count(),
        waiting(ProcurementProcess.Tasks.REVIEW_REQUEST),
        at(ProcurementProcess.Calls.OWNER_VOTE) + at(ProcurementProcess.Calls.VOTE_ON_OVERRUN),
        waiting(ProcurementProcess.Tasks.ORDER_EQUIPMENT)
            + waiting(ProcurementProcess.Tasks.CONFIRM_DELIVERY)
            + waiting(ProcurementProcess.Tasks.ACCEPT_DELIVERY));
  }

  @Override
  public Tasks tasks() {
    return new Tasks(open().count(), open().dueBefore(Date.from(clock.instant())).count());
  }

  private long waiting(String task) {
    return open().processDefinitionKey(ProcurementProcess.KEY).taskDefinitionKey(task).count();
  }

  private long at(String activity) {
    return running().activityIdIn(activity).count();
  }

  private ProcessInstanceQuery running() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ProcurementProcess.KEY)
        .tenantIdIn(CurrentCommunity.require());
  }

  private TaskQuery open() {
    return tasks.createTaskQuery().active().tenantIdIn(CurrentCommunity.require());
  }
}
