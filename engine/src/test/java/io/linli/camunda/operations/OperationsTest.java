package io.linli.camunda.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.camunda.IncidentRaised;
import io.linli.camunda.Models;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LinliTest
@RecordApplicationEvents
class OperationsTest {

  private static final String KEY = "operations-test";
  private static final String CASE = "7f3c3e6e-5d0a-4b52-9a51-0f1f3b8f6a10";
  private static final String FAILS =
      "<bpmn:serviceTask id=\"step\" name=\"总会失败\" camunda:asyncBefore=\"true\" camunda:expression=\"${nothing}\" />";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired EngineHealth health;
  @Autowired MeterRegistry meters;
  @Autowired EngineCleanUp cleanUp;
  @Autowired ApplicationEvents events;
  String deployment;

  @BeforeEach
  void deploy() {
    deployment = repository.createDeployment().addString("operations.bpmn", Models.line(KEY, FAILS, "step")).deploy().getId();
  }

  @AfterEach
  void remove() {
    cleanUp.removeDeployments(List.of(deployment));
  }

  @Test
  void aStepIsTriedAgainWithGrowingPauses() {
    ProcessInstance instance = start();

    long before = System.currentTimeMillis();
    fail(instance);
    Job afterFirst = job(instance);
    fail(instance);
    Job afterSecond = job(instance);

    // One try and five more, as many as there are pauses.
    assertThat(afterFirst.getRetries()).isEqualTo(5);
    assertThat(afterFirst.getDuedate().getTime() - before).isBetween(8_000L, 40_000L);
    assertThat(afterSecond.getDuedate().getTime() - before).isBetween(58_000L, 120_000L);
    assertThat(events.stream(IncidentRaised.class)).isEmpty();
  }

  @Test
  void theLastFailureBecomesAnIncidentThatTellsWhereWhyAndForWhom() {
    ProcessInstance instance = start();
    double before = meters.get("linli.engine.incidents.open").gauge().value();

    failForTheLastTime(instance);

    assertThat(events.stream(IncidentRaised.class).filter(raised -> instance.getId().equals(raised.processInstanceId())))
        .singleElement()
        .satisfies(
            raised -> {
              assertThat(raised.processKey()).isEqualTo(KEY);
              assertThat(raised.activity()).isEqualTo("总会失败");
              assertThat(raised.caseId()).isEqualTo(CASE);
              assertThat(raised.communityId()).isEqualTo("linli-garden");
              assertThat(raised.message()).contains("nothing");
            });
    assertThat(meters.get("linli.engine.incidents.open").gauge().value()).isEqualTo(before + 1);
    assertThat(meters.get("linli.engine.jobs.failed").gauge().value()).isPositive();
  }

  @Test
  void incidentsAreShownWithoutMakingTheNodeUnhealthy() {
    failForTheLastTime(start());

    Health now = health.health();

    assertThat(now.getStatus()).isEqualTo(Status.UP);
    assertThat(now.getDetails()).containsEntry("jobExecutorEnabled", false).containsEntry("jobExecutorActive", false);
    assertThat((Long) now.getDetails().get("openIncidents")).isPositive();
  }

  @Test
  void dueJobsAreCounted() {
    double before = meters.get("linli.engine.jobs.due").gauge().value();

    start();

    assertThat(meters.get("linli.engine.jobs.due").gauge().value()).isEqualTo(before + 1);
  }

  private ProcessInstance start() {
    return CurrentCommunity.call("linli-garden", () -> runtime.startProcessInstanceByKey(KEY, Map.of("caseId", CASE)));
  }

  private void fail(ProcessInstance instance) {
    String job = job(instance).getId();
    assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("nothing");
  }

  /** The engine counts the tries from the first failure on, so there has to be one. */
  private void failForTheLastTime(ProcessInstance instance) {
    fail(instance);
    management.setJobRetries(job(instance).getId(), 1);
    fail(instance);
  }

  private Job job(ProcessInstance instance) {
    return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
  }
}
