package io.linli.camunda;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineServicesConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, registered by ourselves: the official starter for this Spring Boot is not in the community edition.
 *
 * <p>Other parts of this package contribute a {@link ProcessEnginePlugin} each.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
@Import(SpringProcessEngineServicesConfiguration.class)
class EngineConfiguration {

  @Bean
  static MappedStatements mappedStatements(DataSource dataSource) {
    return MappedStatements.startReading(dataSource);
  }

  /** Hibernate's turn comes once the statements are being read. */
  @Bean
  static EntityManagerFactoryDependsOnPostProcessor statementsBesideHibernate() {
    return new EntityManagerFactoryDependsOnPostProcessor("mappedStatements");
  }

  @Bean
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      MappedStatements statements,
      PlatformTransactionManager transactions,
      SpringJobExecutor jobExecutor,
      EngineProperties properties,
      ObjectProvider<ProcessEnginePlugin> plugins) {
    SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName(ProcessEngines.NAME_DEFAULT);
    persistence(configuration, dataSource, transactions);
    configuration.setSqlSessionFactory(statements.get());
    history(configuration, properties);
    jobs(configuration, jobExecutor, properties);
    authorizations(configuration);
    trim(configuration);
    configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    plugins.orderedStream().forEach(configuration.getProcessEnginePlugins()::add);
    return configuration;
  }

  /** After Flyway, which refuses a schema that holds tables but not its own history. */
  @Bean
  @DependsOnDatabaseInitialization
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  private static void persistence(
      SpringProcessEngineConfiguration configuration, DataSource dataSource, PlatformTransactionManager transactions) {
    configuration.setDataSource(dataSource);
    // The transaction manager of JPA: what a step writes and how far the process got are one transaction.
    configuration.setTransactionManager(transactions);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    // Nodes of a cluster need no common sequence.
    configuration.setIdGenerator(new StrongUuidGenerator());
  }

  private static void history(SpringProcessEngineConfiguration configuration, EngineProperties properties) {
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
    configuration.setHistoryCleanupBatchWindowStartTime(properties.historyCleanUpFrom());
    configuration.setHistoryCleanupBatchWindowEndTime(properties.historyCleanUpTo());
  }

  private static void jobs(
      SpringProcessEngineConfiguration configuration, SpringJobExecutor jobExecutor, EngineProperties properties) {
    configuration.setJobExecutor(jobExecutor);
    configuration.setJobExecutorActivate(false);
    // Every node has every bean, so every node may run every job.
    configuration.setJobExecutorDeploymentAware(false);
    configuration.setFailedJobRetryTimeCycle(properties.retries());
    // For jobs that no cycle governs (clean-up, batches).
    configuration.setDefaultNumberOfRetries(3);
  }

  private static void authorizations(SpringProcessEngineConfiguration configuration) {
    configuration.setAuthorizationEnabled(true);
    configuration.setAdminGroups(List.of(Groups.CAMUNDA_ADMIN));
    // Whoever gets a task may work on it, and not set any variable past its form.
    configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
  }

  /** What nobody here uses costs no tables' rows and opens no door. */
  private static void trim(SpringProcessEngineConfiguration configuration) {
    configuration.setCmmnEnabled(false);
    // A refused form or a lost race is an answer to somebody, not an error in the log; whoever calls logs what nobody expected.
    configuration.setEnableCmdExceptionLogging(false);
    configuration.setMetricsEnabled(false);
    configuration.setTaskMetricsEnabled(false);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setDeserializationTypeValidationEnabled(true);
    // What a step hands on is worked out when it is completed; one that is cancelled has nothing to hand on yet.
    configuration.setSkipOutputMappingOnCanceledActivities(true);
    // A thrown error without a handler is a defect of the model: it fails instead of ending the instance quietly.
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
  }
}
