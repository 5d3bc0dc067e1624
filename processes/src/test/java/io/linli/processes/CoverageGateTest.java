package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate bites: a path that nobody walks is named and fails the build. */
class CoverageGateTest {

  private final Coverage coverage = new Coverage("fork");
  private final ProcessEngine engine = TestEngine.start(coverage, Map.of());

  @BeforeEach
  void aModelWithTwoPaths() {
    var model =
        Bpmn.createExecutableProcess("fork").camundaHistoryTimeToLiveString("P1D")
            .startEvent("start_fork").sequenceFlowId("flow_in").exclusiveGateway("gateway_fork")
            .sequenceFlowId("flow_left").condition("left", "${left}").endEvent("end_left")
            .moveToLastGateway()
            .sequenceFlowId("flow_right").condition("right", "${!left}").endEvent("end_right")
            .done();
    engine.getRepositoryService().createDeployment().addModelInstance("fork.bpmn", model).deploy();
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void namesTheNodeAndTheFlowThatNobodyHasWalked() {
    engine.getRuntimeService().startProcessInstanceByKey("fork", Map.of("left", true));

    assertThat(coverage.missing()).containsExactly("end_right", "flow_right");
    assertThatThrownBy(coverage::assertComplete)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("end_right", "flow_right");
  }

  @Test
  void opensWhenEveryPathIsWalked() {
    engine.getRuntimeService().startProcessInstanceByKey("fork", Map.of("left", true));
    engine.getRuntimeService().startProcessInstanceByKey("fork", Map.of("left", false));

    assertThatCode(coverage::assertComplete).doesNotThrowAnyException();
  }

  @Test
  void doesNotOpenForAProcessThatNobodyHasDeployed() {
    assertThatThrownBy(() -> new Coverage("procurment").assertComplete())
        .isInstanceOf(AssertionError.class);
  }
}
