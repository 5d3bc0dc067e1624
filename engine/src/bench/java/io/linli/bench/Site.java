package io.linli.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.linli.LinliApplication;
import io.linli.tenancy.CurrentCommunity;
import io.linli.vote.AnnounceVote;
import io.linli.vote.OpenVote;
import io.linli.vote.VoteId;
import io.linli.vote.VoteSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The whole application on one database, with a demo community as large as the benchmarks ask for. */
final class Site implements AutoCloseable {

  private static final String COMMUNITY = "linli-garden";

  private final Database database;
  private final Sizes sizes;
  private final Path home;
  private final ConfigurableApplicationContext context;

  private Site(Database database, Sizes sizes, Path home, ConfigurableApplicationContext context) {
    this.database = database;
    this.sizes = sizes;
    this.home = home;
    this.context = context;
  }

  static Site start(Database database, Sizes sizes) {
    Path home = newFolder();
    SpringApplication application = new SpringApplication(LinliApplication.class);
    database.prepare(application);
    ConfigurableApplicationContext context =
        application.run(
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--spring.main.log-startup-info=false",
            "--linli.home=" + home,
            "--linli.demo.story=false",
            "--linli.demo.owners=" + sizes.owners(),
            // Enough for each owner to have a unit without sharing it: one ballot an owner.
            "--linli.demo.units=" + (sizes.owners() * 114L / 100 + 3),
            // Neither side works on jobs: what is measured is the request.
            "--linli.jobs.enabled=false",
            // Thousands log in beforehand, and what a password costs is not the question.
            "--linli.identity.argon2-memory=64",
            "--linli.identity.argon2-iterations=1");
    Site site = new Site(database, sizes, home, context);
    site.requireDurableCommits();
    return site;
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("linli-bench");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void requireDurableCommits() {
    if (database == Database.MARIADB) {
      Integer flush = jdbc().queryForObject("select @@global.innodb_flush_log_at_trx_commit", Integer.class);
      if (flush == null || flush != 1) {
        throw new IllegalStateException("MariaDB does not write each commit to the disk");
      }
    }
  }

  Database database() {
    return database;
  }

  Sizes sizes() {
    return sizes;
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  JdbcTemplate jdbc() {
    return bean(JdbcTemplate.class);
  }

  HikariDataSource pool() {
    return bean(HikariDataSource.class);
  }

  /** A pool with the application's settings on a new empty database of the same server. */
  HikariDataSource emptyPool() {
    HikariConfig settings = new HikariConfig();
    pool().copyStateTo(settings);
    settings.setPoolName("bare");
    settings.setJdbcUrl(database.newAddress(home));
    return new HikariDataSource(settings);
  }

  /** The database's product, version and the size of the pool. */
  String describe() {
    String product = jdbc().execute((ConnectionCallback<String>) Site::product);
    return product + ", pool of " + pool().getMaximumPoolSize();
  }

  private static String product(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    return facts.getDatabaseProductName() + " " + facts.getDatabaseProductVersion();
  }

  /** Runs for the large demo community. */
  <T> T here(Supplier<T> action) {
    return CurrentCommunity.call(COMMUNITY, action);
  }

  VoteId announceVote() {
    return here(() -> bean(AnnounceVote.class).announce(VoteSamples.motion(), VoteSamples.periods())).id();
  }

  VoteId openVote() {
    VoteId vote = announceVote();
    here(() -> bean(OpenVote.class).open(vote, VoteSamples.periods()));
    return vote;
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
