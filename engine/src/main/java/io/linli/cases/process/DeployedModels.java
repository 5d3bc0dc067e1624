package io.linli.cases.process;

import io.linli.cases.ServiceEntry;
import io.linli.problems.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** What deployed models say about themselves. A definition never changes, so each is read once. */
@Component
class DeployedModels {

  private static final String DEFAULT_ICON = "file-document-outline";

  /** 办件 as it is spelled. */
  private static final String DEFAULT_PREFIX = "BJ";

  private final RepositoryService repository;
  private final EngineCalls calls;
  private final Map<String, Optional<ServiceEntry>> services = new ConcurrentHashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, ModelProperties> nodes = new ConcurrentHashMap<>();

  DeployedModels(RepositoryService repository, EngineCalls calls) {
    this.repository = repository;
    this.calls = calls;
  }

  /** The service that a definition describes; empty for a process that is only called by others. */
  Optional<ServiceEntry> service(String definitionId) {
    Optional<ServiceEntry> known = services.get(definitionId);
    if (known != null) {
      return known;
    }
    Optional<ServiceEntry> read = process(definitionId).flatMap(process -> service(definitionId, process));
    services.put(definitionId, read);
    return read;
  }

  /** The extension properties of a node, none when there is no such node. */
  ModelProperties node(String definitionId, String nodeId) {
    String key = definitionId + " " + nodeId;
    ModelProperties known = nodes.get(key);
    if (known != null) {
      return known;
    }
    BaseElement element = model(definitionId).getModelElementById(nodeId);
    ModelProperties read = element == null ? new ModelProperties(Map.of()) : ModelProperties.of(element);
    nodes.put(key, read);
    return read;
  }

  /** Process id of a definition. */
  String key(String definitionId) {
    return keys.computeIfAbsent(
        definitionId, id -> calls.allowed(() -> repository.getProcessDefinition(id).getKey()));
  }

  private Optional<Process> process(String definitionId) {
    String key = key(definitionId);
    return model(definitionId).getModelElementsByType(Process.class).stream()
        .filter(process -> process.getId().equals(key))
        .findFirst();
  }

  private BpmnModelInstance model(String definitionId) {
    return calls.allowed(() -> repository.getBpmnModelInstance(definitionId));
  }

  private static Optional<ServiceEntry> service(String definitionId, Process process) {
    ModelProperties properties = ModelProperties.of(process);
    String name = ModelProperties.orElse(process.getName(), process.getId());
    return properties
        .text(ModelWords.SERVICE, ModelWords.SERVICE_EN)
        .map(
            description ->
                new ServiceEntry(
                    process.getId(),
                    definitionId,
                    new Text(name, properties.get(ModelWords.NAME_EN).orElse(name)),
                    description,
                    properties.get(ModelWords.ICON).orElse(DEFAULT_ICON),
                    properties.get(ModelWords.NUMBER_PREFIX).orElse(DEFAULT_PREFIX),
                    Set.copyOf(process.getCamundaCandidateStarterGroupsList())));
  }
}
