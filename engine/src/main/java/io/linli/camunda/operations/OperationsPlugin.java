package io.linli.camunda.operations;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Incidents become events of the application. */
@Component
class OperationsPlugin extends AbstractProcessEnginePlugin {

  private final ApplicationEventPublisher events;

  OperationsPlugin(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomIncidentHandlers(
        List.of(
            new ReportingIncidents(Incident.FAILED_JOB_HANDLER_TYPE, events),
            new ReportingIncidents(Incident.EXTERNAL_TASK_HANDLER_TYPE, events)));
  }
}
