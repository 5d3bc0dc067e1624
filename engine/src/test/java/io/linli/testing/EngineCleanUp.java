package io.linli.testing;

import io.linli.tenancy.CurrentCommunity;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Removes what a test deployed, with its instances. */
@Component
public class EngineCleanUp {

  private final RepositoryService repository;
  private final RuntimeService runtime;

  EngineCleanUp(RepositoryService repository, RuntimeService runtime) {
    this.repository = repository;
    this.runtime = runtime;
  }

  /** Instances go one by one, each for its community: one command that touches rows of two communities is refused. */
  public void removeDeployments(List<String> ids) {
    ids.forEach(id -> definitions(id).forEach(this::removeInstances));
    ids.forEach(id -> repository.deleteDeployment(id, true));
  }

  private void removeInstances(ProcessDefinition definition) {
    runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).list().forEach(this::remove);
  }

  private void remove(ProcessInstance instance) {
    CurrentCommunity.run(
        instance.getTenantId(), () -> runtime.deleteProcessInstancesIfExists(List.of(instance.getId()), "test", true, false, false));
  }

  private List<ProcessDefinition> definitions(String deployment) {
    return repository.createProcessDefinitionQuery().deploymentId(deployment).list();
  }
}
