package io.linli.platform.database;

import java.util.List;

/** The profile {@code mysql} is on, and not all of its environment variables are set. */
class DatabaseSettingsMissing extends RuntimeException {

  private final List<String> names;

  DatabaseSettingsMissing(List<String> names) {
    super("Missing environment variables: " + String.join(", ", names));
    this.names = List.copyOf(names);
  }

  List<String> names() {
    return names;
  }
}
