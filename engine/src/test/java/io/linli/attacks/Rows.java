package io.linli.attacks;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that the database holds of one community, in our tables and in the engine's, to see that nothing of it has changed. */
final class Rows {

  private static final String COLUMNS =
      "select table_name, column_name from information_schema.columns"
          + " where table_schema = schema() and lower(column_name) in ('community_id', 'tenant_id_') order by table_name";

  private Rows() {}

  /** Table by table, a line for each row. */
  static Map<String, List<String>> of(JdbcTemplate jdbc, String community) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map<String, Object> column : jdbc.queryForList(COLUMNS)) {
      String table = column.get("table_name").toString().toLowerCase(Locale.ROOT);
      rows.put(table, rows(jdbc, table, column.get("column_name").toString(), community));
    }
    return rows;
  }

  /** Lines that are there in only one of the two, with their table. */
  static List<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
    Set<String> gone = lines(before);
    Set<String> come = lines(after);
    Set<String> both = new HashSet<>(gone);
    both.retainAll(come);
    return Stream.of(gone, come).flatMap(Set::stream).filter(line -> !both.contains(line)).sorted().toList();
  }

  private static Set<String> lines(Map<String, List<String>> rows) {
    return rows.entrySet().stream()
        .flatMap(table -> table.getValue().stream().map(row -> table.getKey() + ": " + row))
        .collect(Collectors.toSet());
  }

  private static List<String> rows(JdbcTemplate jdbc, String table, String column, String community) {
    return jdbc.queryForList("select * from " + table + " where " + column + " = ?", community).stream()
        .map(row -> row.values().stream().map(Rows::text).collect(Collectors.joining(" | ")))
        .sorted()
        .toList();
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }
}
