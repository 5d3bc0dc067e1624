package io.linli.camunda;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Indexes that the engine's own schema lacks; they cannot be migrations, because the engine makes its tables itself.
 *
 * <p>Completing a task looks for its sub-tasks by {@code PARENT_TASK_ID_}: without an index that reads every open task.
 */
@Component
class EngineIndexes {

  private static final String TABLE = "ACT_RU_TASK";
  private static final String COLUMN = "PARENT_TASK_ID_";
  private static final String NAME = "LINLI_IDX_TASK_PARENT";

  private final JdbcTemplate jdbc;

  /** @param engine not used: an index needs the tables that building the engine makes */
  EngineIndexes(DataSource dataSource, ProcessEngine engine) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** Does nothing when an index that begins with the column is there already. */
  void create() {
    if (exists()) {
      return;
    }
    try {
      jdbc.execute("create index " + NAME + " on " + TABLE + " (" + COLUMN + ")");
    } catch (DataAccessException failed) {
      if (!exists()) {
        throw failed;
      }
      // Another node was faster.
    }
  }

  boolean exists() {
    return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) EngineIndexes::exists));
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (ResultSet indexes =
        connection.getMetaData().getIndexInfo(connection.getCatalog(), connection.getSchema(), TABLE, false, true)) {
      while (indexes.next()) {
        if (COLUMN.equalsIgnoreCase(indexes.getString("COLUMN_NAME")) && indexes.getShort("ORDINAL_POSITION") == 1) {
          return true;
        }
      }
      return false;
    }
  }
}
