package io.linli.camunda;

import io.linli.tenancy.CurrentCommunity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step that writes a row and fails on request. */
@ModelBean("probe")
class Probe implements JavaDelegate {

  private final EntityManager entities;
  private final JdbcTemplate jdbc;

  Probe(EntityManager entities, JdbcTemplate jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public void execute(DelegateExecution execution) {
    entities.persist(new ProbeRow(execution.getProcessInstanceId()));
    entities.flush();
    execution.setVariable("workedFor", CurrentCommunity.id().orElse("nobody"));
    if (Boolean.TRUE.equals(execution.getVariable("fail"))) {
      throw new IllegalStateException("told to fail");
    }
  }

  public String greet(String name) {
    return "您好，" + name;
  }

  public String getMood() {
    return "fine";
  }

  /** The communities of the rows that an instance wrote, read past Hibernate. */
  List<String> communitiesOf(String instance) {
    return jdbc.queryForList("select community_id from probe_row where instance = ?", String.class, instance);
  }

  int rows() {
    return jdbc.queryForObject("select count(*) from probe_row", Integer.class);
  }

  void makeTable() {
    jdbc.execute(
        "create table if not exists probe_row (id char(36) primary key, community_id varchar(64) not null, instance varchar(64))");
  }

  static String someId() {
    return UUID.randomUUID().toString();
  }
}
