package io.linli.complaint.process;

import io.linli.complaint.RunningComplaint;
import io.linli.processes.ComplaintProcess;
import io.linli.tenancy.CurrentCommunity;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The process instance of a complaint; the case's id is its business key. */
@Component
class EngineComplaints implements RunningComplaint {

  private final RuntimeService runtime;
  private final TaskService tasks;

  EngineComplaints(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public Optional<String> judgement(UUID caseId) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(CurrentCommunity.require())
        .processInstanceBusinessKey(caseId.toString())
        .taskDefinitionKeyIn(ComplaintProcess.Tasks.JUDGE_REPLY, ComplaintProcess.Tasks.JUDGE_MEDIATION)
        .list()
        .stream()
        .findFirst()
        .map(Task::getId);
  }

  @Override
  public boolean raise(UUID caseId) {
    try {
      return !runtime
          .createMessageCorrelation(ComplaintProcess.Messages.RAISED)
          .tenantId(CurrentCommunity.require())
          .processInstanceBusinessKey(caseId.toString())
          .correlateAllWithResult()
          .isEmpty();
    } catch (OptimisticLockingException movedOn) {
      throw new OptimisticLockingFailureException("The process of the complaint moved", movedOn);
    }
  }
}
