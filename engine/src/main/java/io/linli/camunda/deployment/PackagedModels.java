package io.linli.camunda.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models and forms of the class path as one deployment that every community shares. */
@Component
public class PackagedModels {

  static final String NAME = "linli";
  /** Marks the application's own deployments; nobody else may use it. */
  public static final String SOURCE = "linli-packaged";

  private static final List<String> PATTERNS = List.of("classpath*:bpmn/*.bpmn", "classpath*:forms/*.form");

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  PackagedModels(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  /** Makes one deployment of everything as soon as one file differs from the last one, and none otherwise. */
  public void deploy() {
    List<Resource> found = find();
    if (found.isEmpty()) {
      return;
    }
    DeploymentBuilder deployment =
        repository.createDeployment().name(NAME).source(SOURCE).enableDuplicateFiltering(false);
    found.forEach(resource -> add(deployment, resource));
    deployment.deploy();
  }

  private List<Resource> find() {
    List<Resource> found = new ArrayList<>();
    for (String pattern : PATTERNS) {
      try {
        found.addAll(List.of(resources.getResources(pattern)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException("Cannot read the class path under " + pattern, unreadable);
      }
    }
    found.sort(Comparator.comparing(Resource::getFilename));
    return found;
  }

  private static void add(DeploymentBuilder deployment, Resource resource) {
    try (InputStream content = resource.getInputStream()) {
      deployment.addInputStream(resource.getFilename(), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + resource, unreadable);
    }
  }
}
