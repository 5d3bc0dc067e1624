package io.linli.camunda;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The engine's SQL, hundreds of statements in XML. To read them takes a fifth of the start and needs no other bean but
 * the data source, so a thread of its own reads them while Hibernate gets ready.
 */
final class MappedStatements {

  private final FutureTask<SqlSessionFactory> reading;

  private MappedStatements(DataSource dataSource) {
    reading = new FutureTask<>(() -> new Reader().read(dataSource));
  }

  static MappedStatements startReading(DataSource dataSource) {
    MappedStatements statements = new MappedStatements(dataSource);
    Thread reader = new Thread(statements.reading, "engine-statements");
    // A start that fails meanwhile is not kept waiting.
    reader.setDaemon(true);
    reader.start();
    return statements;
  }

  /** Waits until they are read. */
  SqlSessionFactory get() {
    try {
      return reading.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the engine's statements were read", interrupted);
    } catch (ExecutionException failed) {
      throw new CompletionException("The engine's statements cannot be read", failed.getCause());
    }
  }

  /** The part of the engine's own configuration that reads them; it is not open to others. */
  private static final class Reader extends StandaloneProcessEngineConfiguration {

    SqlSessionFactory read(DataSource source) {
      // Both as the engine's Spring configuration has them: its statements take part in Spring's transactions.
      setDataSource(new TransactionAwareDataSourceProxy(source));
      setTransactionsExternallyManaged(true);
      initDataSource();
      initTransactionFactory();
      initSqlSessionFactory();
      return getSqlSessionFactory();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Start {

    @Bean
    static MappedStatements mappedStatements(DataSource dataSource) {
      return startReading(dataSource);
    }

    /** Hibernate's turn comes once the reading has begun. */
    @Bean
    static EntityManagerFactoryDependsOnPostProcessor statementsBesideHibernate() {
      return new EntityManagerFactoryDependsOnPostProcessor("mappedStatements");
    }
  }
}
