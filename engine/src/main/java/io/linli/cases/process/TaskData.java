package io.linli.cases.process;

import io.linli.cases.TaskAnswer;
import io.linli.cases.TaskAnswerCheck;
import io.linli.cases.TaskFormData;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The data that a task's form is shown with: the process variables, and what the task's feature adds. */
@Component
class TaskData {

  private final TaskService tasks;
  private final DeployedModels models;
  private final ObjectProvider<TaskFormData> features;
  private final ObjectProvider<TaskAnswerCheck> checks;
  private final EngineCalls calls;

  TaskData(
      TaskService tasks,
      DeployedModels models,
      ObjectProvider<TaskFormData> features,
      ObjectProvider<TaskAnswerCheck> checks,
      EngineCalls calls) {
    this.tasks = tasks;
    this.models = models;
    this.features = features;
    this.checks = checks;
    this.calls = calls;
  }

  Map<String, @Nullable Object> of(String taskId) {
    Map<String, @Nullable Object> data = new HashMap<>(calls.allowed(() -> tasks.getVariables(taskId)));
    data.putAll(added(taskId, data.get(CaseVariables.CASE_ID)));
    return data;
  }

  private Map<String, @Nullable Object> added(String taskId, @Nullable Object caseId) {
    Task task = calls.allowed(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    Map<String, @Nullable Object> added = new HashMap<>();
    if (task != null && caseId instanceof String id) {
      String process = models.key(task.getProcessDefinitionId());
      features.forEach(feature -> added.putAll(feature.of(process, task.getTaskDefinitionKey(), UUID.fromString(id))));
    }
    return added;
  }

  /** @throws io.linli.problems.Refusal when a feature refuses what the form accepts */
  void check(String taskId, Map<String, @Nullable Object> shownWith, Map<String, @Nullable Object> accepted) {
    Task task = calls.allowed(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    if (task != null && shownWith.get(CaseVariables.CASE_ID) instanceof String id) {
      String process = models.key(task.getProcessDefinitionId());
      TaskAnswer answer = new TaskAnswer(process, task.getTaskDefinitionKey(), UUID.fromString(id), shownWith, accepted);
      checks.forEach(check -> check.check(answer));
    }
  }

  /** What a feature adds, without the process variables. */
  Map<String, @Nullable Object> addedTo(String taskId) {
    return added(taskId, calls.allowed(() -> tasks.getVariable(taskId, CaseVariables.CASE_ID)));
  }
}
