package io.linli.camunda.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models and forms of the class path as one deployment that every community shares. */
@Component
public class PackagedModels {

  static final String NAME = "linli";

  /** Marks the application's own deployments; nobody else may use it. */
  public static final String SOURCE = "linli-packaged";

  private static final Logger LOG = LoggerFactory.getLogger(PackagedModels.class);
  private static final List<String> PATTERNS = List.of("classpath*:bpmn/*.bpmn", "classpath*:forms/*.form");

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;
  private volatile List<LeftOut> leftOut = List.of();

  PackagedModels(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  /** Makes one deployment of everything as soon as one file differs from the last one, and none otherwise. */
  public void deploy() {
    deploy(find());
  }

  /** Packaged models that somebody replaced for all communities; to be looked at when the application was updated. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  void deploy(List<PackagedFile> files) {
    List<LeftOut> replaced = replacements(files);
    replaced.forEach(PackagedModels::warn);
    leftOut = replaced;
    List<PackagedFile> own = files.stream().filter(file -> replaced.stream().noneMatch(out -> out.file().equals(file.name()))).toList();
    if (own.isEmpty()) {
      return;
    }
    DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(SOURCE).enableDuplicateFiltering(false);
    own.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
    deployment.deploy();
  }

  private List<LeftOut> replacements(List<PackagedFile> files) {
    boolean onlyOurs = repository.createDeploymentQuery().withoutTenantId().list().stream().allMatch(PackagedModels::isOurs);
    // So it is in most houses; they start without reading every model for it.
    return onlyOurs ? List.of() : files.stream().flatMap(file -> replacement(file).stream()).toList();
  }

  private static boolean isOurs(Deployment deployment) {
    return SOURCE.equals(deployment.getSource());
  }

  /** Somebody else's deployment of one of the file's processes that is in force for all. */
  private Optional<LeftOut> replacement(PackagedFile file) {
    return processKeys(file).stream().flatMap(key -> replacement(file, key).stream()).findFirst();
  }

  private Optional<LeftOut> replacement(PackagedFile file, String key) {
    ProcessDefinition inForce =
        repository.createProcessDefinitionQuery().processDefinitionKey(key).withoutTenantId().latestVersion().singleResult();
    if (inForce == null) {
      return Optional.empty();
    }
    Deployment deployment = repository.createDeploymentQuery().deploymentId(inForce.getDeploymentId()).singleResult();
    if (isOurs(deployment)) {
      return Optional.empty();
    }
    return Optional.of(new LeftOut(file.name(), key, deployment.getId(), deployment.getDeploymentTime().toInstant()));
  }

  private static List<String> processKeys(PackagedFile file) {
    if (!file.name().endsWith(".bpmn")) {
      return List.of();
    }
    return Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())).getModelElementsByType(Process.class).stream()
        .filter(Process::isExecutable)
        .map(Process::getId)
        .toList();
  }

  private static void warn(LeftOut out) {
    LOG.warn(
        "The packaged model {} is not deployed: deployment {} of {} holds another version of {} for all communities. "
            + "Delete that deployment to use the packaged model again.",
        out.file(), out.deployment(), out.deployedAt(), out.key());
  }

  private List<PackagedFile> find() {
    List<PackagedFile> found = new ArrayList<>();
    for (String pattern : PATTERNS) {
      try {
        for (Resource resource : resources.getResources(pattern)) {
          found.add(read(resource));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("Cannot read the class path under " + pattern, unreadable);
      }
    }
    found.sort(Comparator.comparing(PackagedFile::name));
    return found;
  }

  private static PackagedFile read(Resource resource) throws IOException {
    try (InputStream content = resource.getInputStream()) {
      return new PackagedFile(String.valueOf(resource.getFilename()), content.readAllBytes());
    }
  }

  /** A model or a form of the class path. */
  record PackagedFile(String name, byte[] content) {}
}
