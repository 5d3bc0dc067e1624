package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service, through which every door completes tasks, with the form as its law.
 *
 * <p>A BPMN error or an escalation would leave a task without its form, so people cannot raise one: a model offers a choice by a field and a gateway.
 */
class LawfulTaskService extends TaskServiceImpl {

  private final TaskGuard guard;
  private final VariableGuard variables;

  LawfulTaskService(TaskGuard guard, VariableGuard variables) {
    this.guard = guard;
    this.variables = variables;
  }

  @Override
  public VariableMap getVariablesTyped(String taskId, boolean deserializeValues) {
    return variables.reading(taskId, () -> super.getVariablesTyped(taskId, deserializeValues));
  }

  @Override
  public VariableMap getVariablesTyped(String taskId, Collection<String> names, boolean deserializeValues) {
    return variables.reading(taskId, () -> super.getVariablesTyped(taskId, names, deserializeValues));
  }

  @Override
  public <T extends TypedValue> T getVariableTyped(String taskId, String name, boolean deserializeValue) {
    return variables.reading(taskId, () -> super.<T>getVariableTyped(taskId, name, deserializeValue));
  }

  @Override
  public <T extends TypedValue> T getVariableTyped(String taskId, String name) {
    return getVariableTyped(taskId, name, true);
  }

  @Override
  public Object getVariable(String taskId, String name) {
    return variables.reading(taskId, () -> super.getVariable(taskId, name));
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, @Nullable Map<String, Object> variables) {
    guard.passing(
        taskId,
        variables,
        accepted -> {
          super.complete(taskId, accepted);
          return true;
        });
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> variables, boolean deserializeValues) {
    return this.variables.reading(
        taskId,
        () ->
            guard.passing(
                taskId, variables, accepted -> super.completeWithVariablesInReturn(taskId, accepted, deserializeValues)));
  }

  /** The engine lets a candidate claim in anybody's name, also in that of a resident or of nobody at all. */
  @Override
  public void claim(String taskId, @Nullable String userId) {
    guard.requireOwnName(userId);
    super.claim(taskId, userId);
  }

  @Override
  public TaskQuery createTaskQuery() {
    TaskQueryImpl query = new TaskQueryImpl(commandExecutor);
    query.addValidator(new PlainOrQueries());
    query.addValidator(new NoGuessing());
    return query;
  }

  /** Gives a delegated task back without data; its owner still has to complete it by the form. */
  @Override
  public void resolveTask(String taskId) {
    super.resolveTask(taskId);
  }

  @Override
  public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
    if (variables == null || variables.isEmpty()) {
      super.resolveTask(taskId);
      return;
    }
    guard.passing(
        taskId,
        variables,
        accepted -> {
          super.resolveTask(taskId, accepted);
          return true;
        });
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    throw CaseRefused.onlyByForm();
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
    throw CaseRefused.onlyByForm();
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String errorMessage, @Nullable Map<String, Object> variables) {
    throw CaseRefused.onlyByForm();
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode) {
    throw CaseRefused.onlyByForm();
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
    throw CaseRefused.onlyByForm();
  }
}
