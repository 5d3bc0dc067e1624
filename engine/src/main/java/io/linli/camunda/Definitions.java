package io.linli.camunda;

import io.linli.tenancy.CurrentCommunity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The process definitions that are in force for the thread's community: its own one of a key wins over the shared one. */
@Component
public class Definitions {

  private final RepositoryService repository;

  Definitions(RepositoryService repository) {
    this.repository = repository;
  }

  /** The version that a new instance follows. */
  public Optional<ProcessDefinition> latest(String key) {
    return Optional.<ProcessDefinition>ofNullable(own().processDefinitionKey(key).singleResult())
        .or(() -> Optional.ofNullable(shared().processDefinitionKey(key).singleResult()));
  }

  /** The latest version of every key, ordered by key. */
  public List<ProcessDefinition> latest() {
    Map<String, ProcessDefinition> byKey = new TreeMap<>();
    shared().list().forEach(definition -> byKey.put(definition.getKey(), definition));
    own().list().forEach(definition -> byKey.put(definition.getKey(), definition));
    return new ArrayList<>(byKey.values());
  }

  private ProcessDefinitionQuery own() {
    return repository.createProcessDefinitionQuery().tenantIdIn(CurrentCommunity.require()).latestVersion().active();
  }

  private ProcessDefinitionQuery shared() {
    return repository.createProcessDefinitionQuery().withoutTenantId().latestVersion().active();
  }
}
