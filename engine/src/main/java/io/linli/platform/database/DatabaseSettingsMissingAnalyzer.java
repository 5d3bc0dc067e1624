package io.linli.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which variables to set instead of a stack trace. */
class DatabaseSettingsMissingAnalyzer extends AbstractFailureAnalyzer<DatabaseSettingsMissing> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseSettingsMissing cause) {
    return new FailureAnalysis(
        "The profile mysql needs a database, and these environment variables are not set: " + String.join(", ", cause.names()) + ".",
        "Set LINLI_DB_URL (jdbc:mysql://host:3306/linli), LINLI_DB_USER and LINLI_DB_PASSWORD. There is no default password.",
        cause);
  }
}
