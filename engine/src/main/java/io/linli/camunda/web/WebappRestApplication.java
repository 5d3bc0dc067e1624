package io.linli.camunda.web;

import java.util.Set;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The REST API behind Tasklist, with what Linli refuses said as Tasklist can show it; public because Jersey makes the instance. */
public class WebappRestApplication extends EngineRestApplication {

  @Override
  public Set<Class<?>> getClasses() {
    return EngineErrors.saidOurWay(super.getClasses());
  }
}
