package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.linli.testing.LinliTest;
import io.linli.testing.MariaDb;
import io.linli.testing.OnMariaDb;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
@OnMariaDb
class SharedServerTest {

  @Autowired HikariDataSource pool;

  @Test
  void theTablesOfAnEngineInAnotherDatabaseOfTheServerAreNotTakenForItsOwn() {
    HikariConfig settings = new HikariConfig();
    pool.copyStateTo(settings);
    settings.setPoolName("second database");
    settings.setJdbcUrl(MariaDb.newDatabase());

    try (HikariDataSource second = new HikariDataSource(settings)) {
      ProcessEngine engine = engineOn(second);

      assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();

      engine.close();
    }
  }

  /** Fails when it takes its tables for present and does not make them. */
  private static ProcessEngine engineOn(HikariDataSource database) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("second database");
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setJobExecutorActivate(false);
    return configuration.buildProcessEngine();
  }
}
