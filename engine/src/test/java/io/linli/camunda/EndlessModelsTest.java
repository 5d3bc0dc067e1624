package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What would keep a node busy for ever, or fail at the resident, is refused when somebody deploys it. */
@LinliTest
class EndlessModelsTest {

  private static final String KEY = "endless-test";
  private static final String BACK = "<bpmn:sequenceFlow id=\"back\" sourceRef=\"last\" targetRef=\"first\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${again}</bpmn:conditionExpression></bpmn:sequenceFlow>";
  private static final String FIRST = "<bpmn:exclusiveGateway id=\"first\" name=\"汇合\" />";
  private static final String LAST = "<bpmn:exclusiveGateway id=\"last\" default=\"last_end\" />";

  @Autowired RepositoryService repository;
  @Autowired EngineCleanUp cleanUp;

  @Test
  void twoGatewaysThatPointAtEachOtherAreRefusedByName() {
    assertThatThrownBy(() -> deploy(Models.line(KEY, FIRST + LAST + BACK, "first", "last")))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("汇合（first）")
        .hasMessageContaining("last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bpmn:serviceTask id=\"step\" camunda:expression=\"${1}\" />",
        "<bpmn:task id=\"step\" />",
        "<bpmn:intermediateThrowEvent id=\"step\" />",
        "<bpmn:subProcess id=\"step\"><bpmn:startEvent id=\"in\" /><bpmn:endEvent id=\"out\" /><bpmn:sequenceFlow id=\"through\" sourceRef=\"in\" targetRef=\"out\" /></bpmn:subProcess>"
      })
  void aLoopThroughStepsThatDoNotWaitIsRefused(String step) {
    assertThatThrownBy(() -> deploy(Models.line(KEY, FIRST + step + LAST + BACK, "first", "step", "last")))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("step");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bpmn:userTask id=\"step\" />",
        "<bpmn:serviceTask id=\"step\" camunda:expression=\"${1}\" camunda:asyncBefore=\"true\" />",
        "<bpmn:serviceTask id=\"step\" camunda:expression=\"${1}\" camunda:asyncAfter=\"true\" />",
        "<bpmn:subProcess id=\"step\"><bpmn:startEvent id=\"in\" /><bpmn:userTask id=\"inner\" /><bpmn:sequenceFlow id=\"through\" sourceRef=\"in\" targetRef=\"inner\" /></bpmn:subProcess>"
      })
  void aLoopThatWaitsIsDeployed(String step) {
    assertThat(deployed(Models.line(KEY, FIRST + step + LAST + BACK, "first", "step", "last"))).isTrue();
  }

  @Test
  void aStepWhoseErrorLeadsBackToItIsRefused() {
    String step =
        "<bpmn:serviceTask id=\"step\" camunda:expression=\"${1}\" /><bpmn:boundaryEvent id=\"failed\" attachedToRef=\"step\"><bpmn:errorEventDefinition id=\"any\" /></bpmn:boundaryEvent>"
            + "<bpmn:sequenceFlow id=\"again\" sourceRef=\"failed\" targetRef=\"step\" />";

    assertThatThrownBy(() -> deploy(Models.line(KEY, step, "step"))).isInstanceOf(ParseException.class).hasMessageContaining("failed");
  }

  @Test
  void aProcessThatCallsItselfAtOnceIsRefused() {
    String call = "<bpmn:callActivity id=\"step\" calledElement=\"%s\" />".formatted(KEY);

    assertThatThrownBy(() -> deploy(Models.line(KEY, call, "step"))).isInstanceOf(ParseException.class).hasMessageContaining("step");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R/PT0S", "R5/PT59S", "R/2030-01-01T00:00:00Z/PT1S", "* * * * * ?", "0/5 * * * * ?"})
  void aTimerThatComesBackMoreThanOnceAMinuteIsRefused(String cycle) {
    assertThatThrownBy(() -> deploy(repeating(cycle))).isInstanceOf(ParseException.class).hasMessageContaining("一分钟");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R/PT1M", "R3/P1D", "0 0/5 * * * ?", "${cycle}"})
  void aTimerThatTakesItsTimeIsDeployed(String cycle) {
    assertThat(deployed(repeating(cycle))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001", "${1000000}", "${1000 * 1000}"})
  void moreThanAThousandInstancesAreRefused(String cardinality) {
    assertThatThrownBy(() -> deploy(multiplied(cardinality))).isInstanceOf(ParseException.class).hasMessageContaining("1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "${count}"})
  void aThousandInstancesAreDeployed(String cardinality) {
    assertThat(deployed(multiplied(cardinality))).isTrue();
  }

  @Test
  void aConditionInAnotherLanguageIsRefused() {
    String model =
        Models.line(KEY, Models.user("step"), "step")
            .replace(
                "sourceRef=\"step\" targetRef=\"end\" />",
                "sourceRef=\"step\" targetRef=\"end\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">=count(for i in 1..30000 return i) &gt; 0</bpmn:conditionExpression></bpmn:sequenceFlow>");

    assertThatThrownBy(() -> deploy(model)).isInstanceOf(ParseException.class).hasMessageContaining("${…}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\": 1}",
        "{\"id\": \"p\", \"type\": \"default\", \"components\": [{\"id\": \"F\", \"key\": \"photo\", \"type\": \"filepicker\"}]}",
        "{\"id\": \"p\", \"type\": \"default\", \"components\": [{\"id\": \"F\", \"key\": \"photo\", \"type\": \"textfield\", \"conditional\": {\"hide\": \"=a = (\"}}]}",
        "{\"id\": \"p\", \"type\": \"default\", \"components\": [{\"id\": \"F\", \"key\": \"photo\", \"type\": \"textfield\", \"conditional\": {\"hide\": \"=count(for i in 1..30000, j in 1..30000 return i*j) > 0\"}}]}",
        "no JSON"
      })
  void aFormThatCannotBeUsedIsRefusedByName(String form) {
    assertThatThrownBy(() -> repository.createDeployment().addString("p.form", form).deploy())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("p.form")
        .hasMessageContaining(form.contains("photo") ? "component photo" : "p.form");
  }

  private static String repeating(String cycle) {
    String timer =
        "<bpmn:boundaryEvent id=\"timer\" cancelActivity=\"false\" attachedToRef=\"step\"><bpmn:timerEventDefinition id=\"definition\"><bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id=\"rung\" /><bpmn:sequenceFlow id=\"ring\" sourceRef=\"timer\" targetRef=\"rung\" />"
            .formatted(cycle);
    return Models.line(KEY, Models.user("step") + timer, "step");
  }

  private static String multiplied(String cardinality) {
    String step =
        "<bpmn:userTask id=\"step\"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>"
            .formatted(cardinality);
    return Models.line(KEY, step, "step");
  }

  private boolean deployed(String model) {
    Deployment deployment = deploy(model);
    cleanUp.removeDeployments(List.of(deployment.getId()));
    return true;
  }

  private Deployment deploy(String model) {
    return repository.createDeployment().addString("endless.bpmn", model).deploy();
  }
}
