package io.linli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** An engine with as many open tasks as wanted, all but a few of them copies of one row. */
final class OpenTasks {

  private static final String KEY = "bench-task";
  private static final int BATCH = 1_000;

  private final ProcessEngine engine;
  private final JdbcTemplate jdbc;

  OpenTasks(ProcessEngine engine, JdbcTemplate jdbc) {
    this.engine = engine;
    this.jdbc = jdbc;
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            KEY + ".bpmn",
            Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .userTask("task")
                .endEvent()
                .done())
        .deploy();
  }

  /** Starts an instance; its task can be completed. */
  String start() {
    String instance = engine.getRuntimeService().startProcessInstanceByKey(KEY).getId();
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  void complete(String task) {
    engine.getTaskService().complete(task);
  }

  /** Copies an instance and its task until there are {@code wanted} open tasks. */
  void growTo(int wanted) {
    Integer open = jdbc.queryForObject("select count(*) from ACT_RU_TASK", Integer.class);
    int missing = wanted - (open == null ? 0 : open);
    if (missing > 0) {
      String task = start();
      Map<String, Object> taskRow = jdbc.queryForMap("select * from ACT_RU_TASK where ID_ = ?", task);
      String execution = String.valueOf(taskRow.get("EXECUTION_ID_"));
      Map<String, Object> executionRow = jdbc.queryForMap("select * from ACT_RU_EXECUTION where ID_ = ?", execution);
      for (int from = 1; from < missing; from += BATCH) {
        copy(execution, executionRow, task, taskRow, Math.min(BATCH, missing - from));
      }
    }
  }

  private void copy(
      String execution, Map<String, Object> executionRow, String task, Map<String, Object> taskRow, int copies) {
    List<Map<Object, String>> newIds = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      newIds.add(Map.of(execution, UUID.randomUUID().toString(), task, UUID.randomUUID().toString()));
    }
    insert("ACT_RU_EXECUTION", executionRow, newIds);
    insert("ACT_RU_TASK", taskRow, newIds);
  }

  /** Writes the row once for each of the maps from old to new ids. */
  private void insert(String table, Map<String, Object> row, List<Map<Object, String>> newIds) {
    List<String> columns = List.copyOf(row.keySet());
    List<Object[]> rows =
        newIds.stream().map(ids -> columns.stream().map(column -> replaced(row.get(column), ids)).toArray()).toList();
    jdbc.batchUpdate(
        "insert into %s (%s) values (%s)"
            .formatted(table, String.join(", ", columns), String.join(", ", columns.stream().map(column -> "?").toList())),
        rows);
  }

  private static @Nullable Object replaced(@Nullable Object value, Map<Object, String> ids) {
    return value == null ? null : ids.containsKey(value) ? ids.get(value) : value;
  }
}
