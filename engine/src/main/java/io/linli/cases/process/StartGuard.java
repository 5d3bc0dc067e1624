package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.cases.ServiceEntry;
import io.linli.cases.ServiceModels;
import io.linli.cases.StartCase;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns a start form that comes in through the engine's own doors into a proper case. */
@Component
class StartGuard {

  private final ObjectProvider<DeployedModels> models;
  private final ObjectProvider<ServiceModels> services;
  private final ObjectProvider<StartCase> startCase;

  StartGuard(
      ObjectProvider<DeployedModels> models,
      ObjectProvider<ServiceModels> services,
      ObjectProvider<StartCase> startCase) {
    this.models = models;
    this.services = services;
    this.startCase = startCase;
  }

  /**
   * Empty for a process that is no service.
   *
   * @throws CaseRefused when nobody is logged in, the version is not the one in force, or the service is not for this person
   */
  Optional<ProcessInstance> startedCase(String definitionId, @Nullable Map<String, Object> submitted) {
    return models.getObject().service(definitionId).map(service -> start(service, Submitted.plain(submitted)));
  }

  private ProcessInstance start(ServiceEntry service, Map<String, @Nullable Object> submitted) {
    Actor actor = CurrentActor.get().orElseThrow(CaseRefused::bypass);
    boolean inForce =
        services
            .getObject()
            .inForce(service.key())
            .filter(current -> current.definitionId().equals(service.definitionId()))
            .isPresent();
    if (!inForce) {
      throw CaseRefused.olderVersion();
    }
    String once = UUID.randomUUID().toString();
    StartCase.Started started = startCase.getObject().start(actor, service.key(), submitted, List.of(), once);
    return new StartedInstance(
        String.valueOf(started.processId()), service.definitionId(), started.caseId().toString(), actor.communityId());
  }
}
