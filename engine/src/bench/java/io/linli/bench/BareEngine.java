package io.linli.bench;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine as it comes, on a new database of the same server and a pool with the same settings; full history, as ours. */
final class BareEngine implements AutoCloseable {

  private final HikariDataSource pool;
  private final ProcessEngine engine;

  BareEngine(Site site) {
    this.pool = site.emptyPool();
    StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
    settings.setProcessEngineName("bare");
    settings.setDataSource(pool);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setJobExecutorActivate(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    this.engine = settings.buildProcessEngine();
  }

  ProcessEngine engine() {
    return engine;
  }

  JdbcTemplate jdbc() {
    return new JdbcTemplate(pool);
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
