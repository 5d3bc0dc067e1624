package io.linli.camunda;

import io.linli.camunda.deployment.PackagedModels;
import io.linli.camunda.identity.Grants;
import io.linli.camunda.identity.TaskFilters;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens once all beans exist and before the web server answers, in this order. */
@Component
class EngineStartup implements SmartInitializingSingleton {

  private final ProcessEngine engine;
  private final EngineIndexes indexes;
  private final Grants grants;
  private final TaskFilters filters;
  private final PackagedModels packagedModels;

  EngineStartup(
      ProcessEngine engine, EngineIndexes indexes, Grants grants, TaskFilters filters, PackagedModels packagedModels) {
    this.engine = engine;
    this.indexes = indexes;
    this.grants = grants;
    this.filters = filters;
    this.packagedModels = packagedModels;
  }

  @Override
  public void afterSingletonsInstantiated() {
    indexes.create();
    grants.create();
    filters.create();
    packagedModels.deploy();
    register();
  }

  /** The REST API and the web applications look the engine up in this registry of the JVM. */
  private void register() {
    RuntimeContainerDelegate registry = RuntimeContainerDelegate.INSTANCE.get();
    ProcessEngine other = registry.getProcessEngineService().getProcessEngine(engine.getName());
    if (other != null) {
      // A second application context in one JVM (tests): the younger one answers.
      registry.unregisterProcessEngine(other);
    }
    registry.registerProcessEngine(engine);
  }

  @EventListener(ContextClosedEvent.class)
  void unregister() {
    RuntimeContainerDelegate registry = RuntimeContainerDelegate.INSTANCE.get();
    if (registry.getProcessEngineService().getProcessEngine(engine.getName()) == engine) {
      registry.unregisterProcessEngine(engine);
    }
  }
}
