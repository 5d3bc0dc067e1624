package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import java.util.UUID;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class EngineBootTest {

  @Autowired ProcessEngine engine;
  @Autowired RepositoryService repository;
  @Autowired EngineIndexes indexes;

  @Test
  void theEngineIsRegisteredForRestAndWebApplications() {
    assertThat(BpmPlatform.getDefaultProcessEngine()).isSameAs(engine);
  }

  @Test
  void idsAreUuids() {
    var deployment =
        repository.createDeployment().addClasspathResource("models/two-steps.bpmn").deploy();

    assertThat(UUID.fromString(deployment.getId()).version()).isEqualTo(1);
  }

  @Test
  void theMissingIndexIsMadeOnceHoweverOftenTheApplicationStarts() {
    indexes.create();
    indexes.create();

    assertThat(indexes.exists()).isTrue();
  }

  @Test
  void jobsRestInTestsUntilOneRunsThem() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(configuration.getJobExecutor().isActive()).isFalse();
  }
}
