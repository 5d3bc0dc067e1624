package io.linli.cases.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the law of the form into the engine; the listeners that record a case's path ({@link ModelListeners}) the engine finds by itself. */
@Component
class CasePlugin extends AbstractProcessEnginePlugin {

  private final TaskGuard tasks;
  private final StartGuard starts;
  private final VariableGuard variables;
  private final AddedVariables added;

  CasePlugin(TaskGuard tasks, StartGuard starts, VariableGuard variables, AddedVariables added) {
    this.tasks = tasks;
    this.starts = starts;
    this.variables = variables;
    this.added = added;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTaskService(new LawfulTaskService(tasks, variables));
    configuration.setFormService(new LawfulFormService(tasks, starts, variables, added));
  }
}
