package io.linli.structure.violations;

import org.springframework.jdbc.core.JdbcTemplate;

/** Deliberately wrong: SQL that sees every community. */
public record OwnSql(JdbcTemplate jdbc) {

  void everywhere() {
    jdbc.update("delete from person");
  }
}
