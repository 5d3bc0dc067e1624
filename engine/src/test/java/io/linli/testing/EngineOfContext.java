package io.linli.testing;

import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Lets the REST API and the web applications answer from the engine of the test's own application context.
 *
 * <p>They look it up in two registries of the JVM, in which the context that was made last (H2, MariaDB) would stay: the default
 * one in the platform's, one by name in the engines' own.
 */
public class EngineOfContext extends AbstractTestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext context) {
    context.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(EngineOfContext::register);
  }

  private static void register(ProcessEngine engine) {
    ProcessEngines.registerProcessEngine(engine);
    RuntimeContainerDelegate registry = RuntimeContainerDelegate.INSTANCE.get();
    ProcessEngine registered = registry.getProcessEngineService().getProcessEngine(engine.getName());
    if (registered == engine) {
      return;
    }
    if (registered != null) {
      registry.unregisterProcessEngine(registered);
    }
    registry.registerProcessEngine(engine);
  }
}
