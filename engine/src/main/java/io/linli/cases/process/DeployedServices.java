package io.linli.cases.process;

import io.linli.cases.ServiceEntry;
import io.linli.cases.ServiceModels;
import io.linli.forms.FormSchema;
import io.linli.tenancy.CurrentCommunity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The catalogue is what is deployed: the latest version of each process, unless it is suspended. */
@Component
class DeployedServices implements ServiceModels {

  private final RepositoryService repository;
  private final DeployedModels models;
  private final DeployedForms forms;
  private final EngineCalls calls;

  DeployedServices(RepositoryService repository, DeployedModels models, DeployedForms forms, EngineCalls calls) {
    this.repository = repository;
    this.models = models;
    this.forms = forms;
    this.calls = calls;
  }

  @Override
  public List<ServiceEntry> inForce() {
    return describe(calls.allowed(() -> latest().list()));
  }

  @Override
  public Optional<ServiceEntry> inForce(String key) {
    return describe(calls.allowed(() -> latest().processDefinitionKey(key).list())).stream().findFirst();
  }

  @Override
  public Optional<String> startForm(ServiceEntry service) {
    return forms.ofStart(service.definitionId()).map(FormSchema::json);
  }

  private ProcessDefinitionQuery latest() {
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .tenantIdIn(CurrentCommunity.require())
        .includeProcessDefinitionsWithoutTenantId();
  }

  private List<ServiceEntry> describe(List<ProcessDefinition> definitions) {
    Map<String, ProcessDefinition> winners = new HashMap<>();
    definitions.stream()
        .sorted(Comparator.comparing((ProcessDefinition definition) -> definition.getTenantId() != null))
        .forEach(definition -> winners.put(definition.getKey(), definition));
    return winners.values().stream()
        .filter(definition -> !definition.isSuspended())
        .sorted(Comparator.comparing(ProcessDefinition::getKey))
        .flatMap(definition -> models.service(definition.getId()).stream())
        .toList();
  }
}
