package io.linli.cases.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service, which Tasklist and {@code /engine-rest} submit forms to: a task's form is checked, a service's start form becomes a case. */
class LawfulFormService extends FormServiceImpl {

  private final TaskGuard tasks;
  private final StartGuard starts;
  private final VariableGuard variables;
  private final AddedVariables added;

  LawfulFormService(TaskGuard tasks, StartGuard starts, VariableGuard variables, AddedVariables added) {
    this.tasks = tasks;
    this.starts = starts;
    this.variables = variables;
    this.added = added;
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeValues) {
    return variables.reading(
        taskId, () -> added.addTo(super.getTaskFormVariables(taskId, names, deserializeValues), taskId, names, deserializeValues));
  }

  @Override
  public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
    tasks.passing(
        taskId,
        properties,
        accepted -> {
          super.submitTaskForm(taskId, accepted);
          return true;
        });
  }

  @Override
  public void submitTaskFormData(String taskId, @Nullable Map<String, String> properties) {
    submitTaskForm(taskId, objects(properties));
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, @Nullable Map<String, Object> properties, boolean deserializeValues) {
    return variables.reading(
        taskId,
        () ->
            tasks.passing(
                taskId,
                properties,
                accepted -> super.submitTaskFormWithVariablesInReturn(taskId, accepted, deserializeValues)));
  }

  @Override
  public ProcessInstance submitStartForm(String processDefinitionId, @Nullable Map<String, Object> properties) {
    return starts
        .startedCase(processDefinitionId, properties)
        .orElseGet(() -> super.submitStartForm(processDefinitionId, properties));
  }

  @Override
  public ProcessInstance submitStartForm(
      String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, Object> properties) {
    return starts
        .startedCase(processDefinitionId, properties)
        .orElseGet(() -> super.submitStartForm(processDefinitionId, businessKey, properties));
  }

  @Override
  public ProcessInstance submitStartFormData(String processDefinitionId, @Nullable Map<String, String> properties) {
    return submitStartForm(processDefinitionId, objects(properties));
  }

  @Override
  public ProcessInstance submitStartFormData(
      String processDefinitionId, @Nullable String businessKey, @Nullable Map<String, String> properties) {
    return submitStartForm(processDefinitionId, businessKey, objects(properties));
  }

  private static Map<String, Object> objects(@Nullable Map<String, String> properties) {
    return properties == null ? Map.of() : new HashMap<>(properties);
  }
}
