package io.linli.camunda;

import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The engine's SQL, hundreds of statements in XML. To read them takes a fifth of the start and needs no other bean but
 * the data source, so a thread of its own reads them while Hibernate gets ready. What the engine's configuration could say about
 * statements (table prefix, timeout, batches) does not reach them: all of it is left as it comes.
 */
record MappedStatements(CompletableFuture<SqlSessionFactory> reading) {

  static MappedStatements startReading(DataSource dataSource) {
    return new MappedStatements(CompletableFuture.supplyAsync(() -> new Reader().read(dataSource), MappedStatements::inBackground));
  }

  private static void inBackground(Runnable reading) {
    Thread reader = new Thread(reading, "engine-statements");
    // A start that fails meanwhile is not kept waiting.
    reader.setDaemon(true);
    reader.start();
  }

  /** Waits until they are read. */
  SqlSessionFactory get() {
    return reading.join();
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
}
