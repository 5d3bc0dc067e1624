package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.linli.problems.BadRequest;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class TenancyTest {

  private static final String GARDEN = "linli-garden";
  private static final String LAKE = "jade-lake";

  private static final String PROBE = Models.service("work", "camunda:delegateExpression=\"${probe}\"");
  private static final String TIMER =
      "<bpmn:intermediateCatchEvent id=\"timer\"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT0S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired JobExecutor jobExecutor;
  @Autowired TransactionTemplate transaction;
  @Autowired Definitions definitions;
  @Autowired Probe probe;
  @Autowired EngineCleanUp cleanUp;

  private final List<String> deployments = new ArrayList<>();

  @BeforeEach
  void table() {
    probe.makeTable();
  }

  @AfterEach
  void remove() {
    cleanUp.removeDeployments(deployments);
  }

  @Test
  void anInstanceOfASharedDefinitionBelongsToTheCommunityThatStartsIt() {
    deploy(null, Models.line("shared", Models.user("wait"), "wait"));

    assertThat(start(GARDEN, "shared").getTenantId()).isEqualTo(GARDEN);
    assertThat(start(LAKE, "shared").getTenantId()).isEqualTo(LAKE);
  }

  @Test
  void nobodyStartsAnInstanceThatBelongsToNoCommunity() {
    deploy(null, Models.line("shared", Models.user("wait"), "wait"));

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("shared")).isInstanceOf(BadRequest.class);
  }

  @Test
  void aTimerWritesIntoTheRowsOfItsOwnCommunity() {
    deploy(null, Models.line("timed", TIMER + PROBE + Models.user("wait"), "timer", "work", "wait"));
    ProcessInstance garden = start(GARDEN, "timed");
    ProcessInstance lake = start(LAKE, "timed");

    jobExecutor.start();
    try {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                assertThat(probe.communitiesOf(garden.getId())).containsExactly(GARDEN);
                assertThat(probe.communitiesOf(lake.getId())).containsExactly(LAKE);
              });
    } finally {
      jobExecutor.shutdown();
    }
  }

  @Test
  void aJobThatTheOperatorTriggersWritesIntoTheRowsOfItsOwnCommunity() {
    deploy(null, Models.line("timed", TIMER + PROBE + Models.user("wait"), "timer", "work", "wait"));
    ProcessInstance lake = start(LAKE, "timed");

    management.executeJob(job(lake).getId());

    assertThat(probe.communitiesOf(lake.getId())).containsExactly(LAKE);
  }

  @Test
  void aTaskThatTheOperatorCompletesWritesIntoTheRowsOfItsOwnCommunity() {
    deploy(null, Models.line("stepwise", Models.user("first") + PROBE + Models.user("wait"), "first", "work", "wait"));
    ProcessInstance lake = start(LAKE, "stepwise");

    tasks.complete(tasks.createTaskQuery().processInstanceId(lake.getId()).singleResult().getId());

    assertThat(probe.communitiesOf(lake.getId())).containsExactly(LAKE);
    assertThat(runtime.getVariable(lake.getId(), "workedFor")).isEqualTo(LAKE);
  }

  @Test
  void aThreadOfAnotherCommunityCannotMoveAnInstance() {
    deploy(null, Models.line("stepwise", Models.user("first") + PROBE + Models.user("wait"), "first", "work", "wait"));
    ProcessInstance lake = start(LAKE, "stepwise");
    String task = tasks.createTaskQuery().processInstanceId(lake.getId()).singleResult().getId();

    assertThatThrownBy(() -> CurrentCommunity.run(GARDEN, () -> tasks.complete(task))).hasMessageContaining("另一个小区");

    assertThat(probe.communitiesOf(lake.getId())).isEmpty();
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void insideOfATransactionThatBeganWithoutACommunityAStepIsRefusedInsteadOfWritingSomewhere() {
    deploy(null, Models.line("stepwise", Models.user("first") + PROBE + Models.user("wait"), "first", "work", "wait"));
    ProcessInstance lake = start(LAKE, "stepwise");
    String task = tasks.createTaskQuery().processInstanceId(lake.getId()).singleResult().getId();

    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> tasks.complete(task))).hasMessageContaining("另一个小区");

    assertThat(probe.communitiesOf(lake.getId())).isEmpty();
  }

  @Test
  void aCalledProcessBelongsToItsCallersCommunity() {
    deploy(null, Models.line("called", PROBE + Models.user("wait"), "work", "wait"));
    deploy(null, Models.line("caller", call("called"), "call"));

    ProcessInstance caller = start(LAKE, "caller");

    ProcessInstance called = runtime.createProcessInstanceQuery().superProcessInstanceId(caller.getId()).singleResult();
    assertThat(called.getTenantId()).isEqualTo(LAKE);
    assertThat(probe.communitiesOf(called.getId())).containsExactly(LAKE);
  }

  @Test
  void aCommunitysOwnDefinitionIsCalledInsteadOfTheSharedOne() {
    deploy(null, Models.line("called", Models.user("sharedTask"), "sharedTask"));
    deploy(LAKE, Models.line("called", Models.user("ownTask"), "ownTask"));
    deploy(null, Models.line("caller", call("called"), "call"));

    assertThat(openTask(start(LAKE, "caller"))).isEqualTo("ownTask");
    assertThat(openTask(start(GARDEN, "caller"))).isEqualTo("sharedTask");
  }

  @Test
  void aCommunitysOwnDefinitionCallsASharedOneThatItHasNoOwnOf() {
    deploy(null, Models.line("called", Models.user("sharedTask"), "sharedTask"));
    deploy(LAKE, Models.line("caller", call("called"), "call"));

    assertThat(openTask(start(LAKE, "caller"))).isEqualTo("sharedTask");
  }

  @Test
  void theLatestDefinitionOfAKeyIsTheCommunitysOwnWhereThereIsOne() {
    deploy(null, Models.line("chosen", Models.user("a"), "a"));
    deploy(LAKE, Models.line("chosen", Models.user("b"), "b"));
    deploy(null, Models.line("chosen", Models.user("c"), "c"));

    assertThat(CurrentCommunity.call(LAKE, () -> definitions.latest("chosen")).orElseThrow().getTenantId()).isEqualTo(LAKE);
    var garden = CurrentCommunity.call(GARDEN, () -> definitions.latest("chosen")).orElseThrow();
    assertThat(garden.getTenantId()).isNull();
    assertThat(garden.getVersion()).isEqualTo(2);
    assertThat(CurrentCommunity.call(LAKE, () -> definitions.latest()))
        .filteredOn(definition -> definition.getKey().equals("chosen"))
        .singleElement()
        .satisfies(definition -> assertThat(definition.getTenantId()).isEqualTo(LAKE));
    assertThat(CurrentCommunity.call(LAKE, () -> definitions.latest("nobody's"))).isEmpty();
  }

  private static String call(String key) {
    return "<bpmn:callActivity id=\"call\" calledElement=\"%s\" />".formatted(key);
  }

  private void deploy(String community, String model) {
    var deployment = repository.createDeployment().tenantId(community).addString("model.bpmn", model);
    deployments.add(deployment.deploy().getId());
  }

  private ProcessInstance start(String community, String key) {
    return CurrentCommunity.call(
        community, () -> runtime.startProcessInstanceById(definitions.latest(key).orElseThrow().getId()));
  }

  private Job job(ProcessInstance instance) {
    return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
  }

  private String openTask(ProcessInstance caller) {
    String called = runtime.createProcessInstanceQuery().superProcessInstanceId(caller.getId()).singleResult().getId();
    return tasks.createTaskQuery().processInstanceId(called).singleResult().getTaskDefinitionKey();
  }
}
