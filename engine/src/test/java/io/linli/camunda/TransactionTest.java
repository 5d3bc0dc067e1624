package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class TransactionTest {

  private static final String KEY = "transaction-test";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired TransactionTemplate transaction;
  @Autowired Probe probe;
  @Autowired EngineCleanUp cleanUp;
  String deployment;

  @BeforeEach
  void deploy() {
    probe.makeTable();
    String model = Models.line(KEY, Models.service("work", "camunda:delegateExpression=\"${probe}\"") + Models.user("wait"), "work", "wait");
    deployment = repository.createDeployment().addString("transaction.bpmn", model).deploy().getId();
  }

  @AfterEach
  void remove() {
    cleanUp.removeDeployments(List.of(deployment));
  }

  @Test
  void aStepThatSucceedsKeepsItsRowAndItsInstance() {
    var instance = CurrentCommunity.call("linli-garden", () -> runtime.startProcessInstanceByKey(KEY));

    assertThat(probe.communitiesOf(instance.getId())).containsExactly("linli-garden");
    assertThat(instances()).isOne();
  }

  @Test
  void aFailingStepTakesItsRowAndItsInstanceBack() {
    int before = probe.rows();

    assertThatThrownBy(() -> CurrentCommunity.call("linli-garden", () -> runtime.startProcessInstanceByKey(KEY, Map.of("fail", true))))
        .hasMessageContaining("told to fail");

    assertThat(probe.rows()).isEqualTo(before);
    assertThat(instances()).isZero();
    assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey(KEY).count()).isZero();
  }

  @Test
  void aCallerThatRollsBackTakesTheInstanceWithIt() {
    int before = probe.rows();

    CurrentCommunity.run(
        "linli-garden",
        () ->
            transaction.executeWithoutResult(
                status -> {
                  runtime.startProcessInstanceByKey(KEY);
                  assertThat(instances()).isOne();
                  status.setRollbackOnly();
                }));

    assertThat(probe.rows()).isEqualTo(before);
    assertThat(instances()).isZero();
  }

  private long instances() {
    return runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count();
  }
}
