package io.linli.cases.process;

import io.linli.cases.CaseProcesses.Due;
import io.linli.problems.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The times that a model promises to residents: due dates of tasks and timers that it labels. */
@Component
class Promises {

  private final TaskService tasks;
  private final ManagementService management;
  private final DeployedModels models;
  private final EngineCalls calls;

  Promises(TaskService tasks, ManagementService management, DeployedModels models, EngineCalls calls) {
    this.tasks = tasks;
    this.management = management;
    this.models = models;
    this.calls = calls;
  }

  /** Earliest first. */
  List<Due> of(Collection<String> processIds) {
    if (processIds.isEmpty()) {
      return List.of();
    }
    return calls.allowed(
        () -> {
          List<Due> promises = new ArrayList<>(ofTasks(processIds));
          processIds.forEach(processId -> promises.addAll(ofTimers(processId)));
          promises.sort(Comparator.comparing(Due::at));
          return promises;
        });
  }

  private List<Due> ofTasks(Collection<String> processIds) {
    return tasks.createTaskQuery().processInstanceIdIn(processIds.toArray(String[]::new)).list().stream()
        .flatMap(task -> due(task).stream())
        .toList();
  }

  private List<Due> ofTimers(String processId) {
    return management.createJobQuery().processInstanceId(processId).timers().list().stream()
        .flatMap(job -> due(job).stream())
        .toList();
  }

  private Optional<Due> due(Task task) {
    return due(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getDueDate());
  }

  private Optional<Due> due(Job job) {
    JobDefinition definition =
        management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
    return definition == null
        ? Optional.empty()
        : due(definition.getProcessDefinitionId(), definition.getActivityId(), job.getDuedate());
  }

  private Optional<Due> due(String definitionId, String node, @Nullable Date at) {
    Optional<Text> label = models.node(definitionId, node).text(ModelWords.DUE_LABEL, ModelWords.DUE_LABEL_EN);
    return at == null ? Optional.empty() : label.map(text -> new Due(text.zh(), text.en(), at.toInstant()));
  }
}
