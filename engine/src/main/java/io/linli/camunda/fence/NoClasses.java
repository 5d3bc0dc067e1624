package io.linli.camunda.fence;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Models name no Java classes; this catches one that came past the check of a deployment. */
class NoClasses implements ArtifactFactory {

  @Override
  public <T> T getArtifact(Class<T> type) {
    throw new ProcessEngineException("模型里不能使用 Java 类。(Models may not name Java classes: %s)".formatted(type.getName()));
  }
}
