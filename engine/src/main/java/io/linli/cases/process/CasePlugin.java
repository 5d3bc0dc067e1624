package io.linli.cases.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the law of the form and the record of a case's path into the engine. */
@Component
class CasePlugin extends AbstractProcessEnginePlugin {

  private final TaskGuard tasks;
  private final StartGuard starts;
  private final ModelListeners listeners;

  CasePlugin(TaskGuard tasks, StartGuard starts, ModelListeners listeners) {
    this.tasks = tasks;
    this.starts = starts;
    this.listeners = listeners;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTaskService(new LawfulTaskService(tasks));
    configuration.setFormService(new LawfulFormService(tasks, starts));
    List<BpmnParseListener> parseListeners =
        configuration.getCustomPostBPMNParseListeners() == null
            ? new ArrayList<>()
            : new ArrayList<>(configuration.getCustomPostBPMNParseListeners());
    parseListeners.add(listeners);
    configuration.setCustomPostBPMNParseListeners(parseListeners);
  }
}
