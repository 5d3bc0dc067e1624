package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

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

  @Test
  void failsAClassInWhichATestIsSwitchedOff() {
    assertThat(failures(OneTestIsOff.class))
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessageContaining("walksTheOtherPath"));
  }

  @ParameterizedTest
  @MethodSource("io.linli.processes.DrawingTest#models")
  void standsBeforeEveryModel(Model model) throws ClassNotFoundException {
    String feature = Stream.of(model.key().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
    Class<?> test = Class.forName("io.linli.processes." + feature + "ModelTest");

    assertThat(test.isAnnotationPresent(Disabled.class)).isFalse();
    assertThat(test.getDeclaredFields()).anyMatch(field -> field.getType() == CoverageGate.class);
  }

  private static List<Throwable> failures(Class<?> tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .build(),
        listener);
    return listener.getSummary().getFailures().stream().map(failure -> failure.getException()).toList();
  }

  /** Stands for the test of a model; the build does not look for tests in here. */
  static class OneTestIsOff {

    @RegisterExtension
    static final CoverageGate gate = new CoverageGate(() -> new Coverage("fork"));

    @Test
    void walksOnePath() {}

    @Test
    @Disabled("on purpose: the gate has to bite")
    void walksTheOtherPath() {}
  }
}
