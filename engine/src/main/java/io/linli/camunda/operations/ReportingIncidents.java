package io.linli.camunda.operations;

import io.linli.camunda.IncidentRaised;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Writes an incident as the engine does, and tells the application about it. */
class ReportingIncidents extends DefaultIncidentHandler {

  private static final String CASE_ID = "caseId";

  private final ApplicationEventPublisher events;

  ReportingIncidents(String type, ApplicationEventPublisher events) {
    super(type);
    this.events = events;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    Incident incident = super.handleIncident(context, message);
    events.publishEvent(report(incident, context));
    return incident;
  }

  private static IncidentRaised report(Incident incident, IncidentContext context) {
    Optional<ProcessDefinitionEntity> definition = definition(context);
    return new IncidentRaised(
        incident.getId(),
        definition.map(ProcessDefinitionEntity::getKey).orElse(null),
        definition.map(ProcessDefinitionEntity::getName).orElse(null),
        activity(definition.orElse(null), incident),
        incident.getProcessInstanceId(),
        caseId(context).orElse(null),
        incident.getIncidentMessage(),
        incident.getTenantId(),
        incident.getIncidentTimestamp().toInstant());
  }

  private static Optional<ProcessDefinitionEntity> definition(IncidentContext context) {
    return Optional.ofNullable(context.getProcessDefinitionId())
        .map(id -> Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id));
  }

  private static @Nullable String activity(@Nullable ProcessDefinitionEntity definition, Incident incident) {
    String id = incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
    if (definition == null || id == null) {
      return id;
    }
    return Optional.ofNullable(definition.findActivity(id)).map(ActivityImpl::getName).orElse(id);
  }

  private static Optional<String> caseId(IncidentContext context) {
    return Optional.ofNullable(context.getExecutionId())
        .map(id -> Context.getCommandContext().getExecutionManager().findExecutionById(id))
        .map(ReportingIncidents::caseId);
  }

  private static @Nullable String caseId(ExecutionEntity execution) {
    return execution.getVariable(CASE_ID) instanceof String caseId ? caseId : null;
  }
}
