package io.linli.bench;

import io.linli.testing.MariaDb;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** What the rows are kept in. */
enum Database {
  /** A file, as in a first start; its commits are written half a second later. */
  H2 {
    @Override
    void prepare(SpringApplication application) {
      // The application's own default.
    }

    @Override
    String newAddress(Path folder) {
      return "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()) + ";DB_CLOSE_ON_EXIT=FALSE;MODE=MySQL";
    }

    @Override
    String lockShared() {
      // H2 has no shared row lock; Hibernate asks it for the exclusive one, too.
      return "for update";
    }
  },

  /** A server of its own on this machine, with the settings of the profile {@code mysql}. */
  MARIADB {
    @Override
    void prepare(SpringApplication application) {
      application.addInitializers(new MariaDb());
    }

    @Override
    String newAddress(Path folder) {
      return MariaDb.newDatabase();
    }

    @Override
    String lockShared() {
      return "lock in share mode";
    }
  };

  abstract void prepare(SpringApplication application);

  /** The JDBC address of a new empty database of this kind. */
  abstract String newAddress(Path folder);

  /** What a select ends with to keep others from changing the row. */
  abstract String lockShared();

  static Database of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
