package io.linli.camunda.operations;

import io.linli.camunda.deployment.PackagedModels;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Tells the operator which packaged models somebody replaced. */
@Component
class EngineInfo implements InfoContributor {

  private final PackagedModels models;

  EngineInfo(PackagedModels models) {
    this.models = models;
  }

  @Override
  public void contribute(Info.Builder info) {
    info.withDetail("engine", Map.of("camunda", String.valueOf(ProcessEngine.VERSION), "replacedPackagedModels", models.leftOut()));
  }
}
