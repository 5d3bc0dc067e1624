package io.linli.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a process owner with bad intentions may try, at deployment and while a model runs. */
@LinliTest
class FenceTest {

  private static final String KEY = "fence-test";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired Probe probe;
  @Autowired EngineCleanUp cleanUp;

  static Stream<Arguments> code() {
    return Stream.of(
        arguments("script task", "<bpmn:scriptTask id=\"step\" name=\"第一步\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>", "脚本"),
        arguments("script task from a resource", "<bpmn:scriptTask id=\"step\" name=\"第一步\" scriptFormat=\"groovy\" camunda:resource=\"classpath://evil.groovy\" />", "脚本"),
        arguments("script listener", withExtension("<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:executionListener>"), "脚本"),
        arguments("script parameter", withExtension("<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>"), "脚本"),
        arguments("class", Models.service("step", "camunda:class=\"java.lang.ProcessBuilder\""), "Java 类"),
        arguments("class by the old namespace", Models.service("step", "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"java.lang.ProcessBuilder\""), "Java 类"),
        arguments("class of a listener", withExtension("<camunda:executionListener class=\"java.lang.Thread\" event=\"start\" />"), "Java 类"),
        arguments("class of a task listener", "<bpmn:userTask id=\"step\" name=\"第一步\"><bpmn:extensionElements><camunda:taskListener class=\"java.lang.Thread\" event=\"create\" /></bpmn:extensionElements></bpmn:userTask>", "Java 类"),
        arguments("form handler", "<bpmn:userTask id=\"step\" name=\"第一步\" camunda:formHandlerClass=\"java.lang.Thread\" />", "Java 类"),
        arguments("variable mapping", "<bpmn:callActivity id=\"step\" name=\"第一步\" calledElement=\"two-steps\" camunda:variableMappingClass=\"java.lang.Thread\" />", "Java 类"),
        arguments("validator", "<bpmn:userTask id=\"step\" name=\"第一步\"><bpmn:extensionElements><camunda:formData><camunda:formField id=\"a\" type=\"string\"><camunda:validation><camunda:constraint name=\"validator\" config=\"java.lang.Thread\" /></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:userTask>", "校验类"),
        arguments("foreign bean", Models.service("step", "camunda:delegateExpression=\"${dataSource}\""), "不在允许的 Bean 之列"),
        arguments("computed bean", Models.service("step", "camunda:delegateExpression=\"${probe.greet('x')}\""), "不在允许的 Bean 之列"),
        arguments("foreign bean as listener", withExtension("<camunda:executionListener delegateExpression=\"${runtimeService}\" event=\"start\" />"), "不在允许的 Bean 之列"),
        arguments("connector", withExtension("<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"), "连接器"),
        arguments("shell task", Models.service("step", "camunda:type=\"shell\""), "shell"),
        arguments("mail task", Models.service("step", "camunda:type=\"mail\""), "mail"),
        arguments("foreign community", "<bpmn:callActivity id=\"step\" name=\"第一步\" calledElement=\"two-steps\" camunda:calledElementTenantId=\"jade-lake\" />", "别的小区"),
        arguments("page of its own", "<bpmn:userTask id=\"step\" name=\"第一步\" camunda:formKey=\"embedded:deployment:evil.html\" />", "Camunda 表单"),
        arguments("class of a value", Models.service("step", "camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\""), "getClass"),
        arguments("class as a property", Models.service("step", "camunda:expression=\"${execution.class.name}\""), "class"),
        arguments("services", Models.service("step", "camunda:expression=\"${execution.processEngineServices.repositoryService}\""), "processEngineServices"),
        arguments("engine", Models.service("step", "camunda:expression=\"#{execution.getProcessEngine().close()}\""), "getProcessEngine"),
        arguments("XML reader", Models.service("step", "camunda:expression=\"${XML('x')}\""), "XML"));
  }

  private static String withExtension(String extension) {
    return "<bpmn:serviceTask id=\"step\" name=\"第一步\" camunda:expression=\"${1}\"><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:serviceTask>"
        .formatted(extension);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("code")
  void aModelWithCodeIsRefusedAndTheElementIsNamed(String what, String node, String sentence) {
    assertThatThrownBy(() -> deploy(Models.line(KEY, node, "step")))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("第一步（step）")
        .hasMessageContaining(sentence);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count()).isZero();
  }

  @Test
  void aScriptConditionIsRefused() {
    String model =
        Models.line(KEY, Models.user("step"), "step")
            .replace(
                "sourceRef=\"step\" targetRef=\"end\" />",
                "sourceRef=\"step\" targetRef=\"end\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">true</bpmn:conditionExpression></bpmn:sequenceFlow>");

    assertThatThrownBy(() -> deploy(model)).isInstanceOf(ParseException.class).hasMessageContaining("脚本语言");
  }

  @Test
  void aDecisionTableThatSpeaksJuelIsRefused() {
    String table =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="http://camunda.org/schema/1.0/dmn">
          <decision id="fence-decision" name="d" camunda:historyTimeToLive="P30D">
            <decisionTable id="table">
              <input id="in"><inputExpression id="evil" typeRef="string" expressionLanguage="juel"><text>${execution}</text></inputExpression></input>
              <output id="out" name="a" typeRef="string" />
            </decisionTable>
          </decision>
        </definitions>
        """;

    assertThatThrownBy(() -> repository.createDeployment().addString("evil.dmn", table).deploy())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("evil")
        .hasMessageContaining("FEEL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.html", "evil.js", "evil.groovy", "evil.svg", "evil.cmmn"})
  void onlyModelsDecisionsAndFormsAreDeployed(String name) {
    assertThatThrownBy(() -> repository.createDeployment().addString(name, "<a/>").deploy())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining(name);
  }

  /** Written so that the check of a deployment, which only reads names, does not see them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''['class']}",
        "${execution['processEngineServices']}",
        "${execution['processEngine']['repositoryService']}",
        "${probe['class']}",
        "${title['bytes']}",
        "${title['get'.concat('Class')]()}",
        "${execution['superExecution']}",
        "${execution['bpmnModelInstance']}",
        "${now()['class']}",
        "${dateTime()['chronology']}",
        "${S('{}')['class']}",
        "${dataSource}",
        "${runtimeService}",
        "${processEngine}",
        "${systemProperties}",
        "${T}"
      })
  void whileAModelRunsItReachesNoClassAndNoService(String expression) {
    var model = Models.line(KEY, Models.service("step", "camunda:expression=\"%s\"".formatted(expression)), "step");

    assertThatThrownBy(() -> run(model)).isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void methodsOutsideOfTheListAreRefusedWhileAModelRunsToo() {
    var model = Models.line(KEY, Models.service("step", "camunda:expression=\"${title['getClass']()}\""), "step");

    assertThatThrownBy(() -> run(model)).isInstanceOf(ProcessEngineException.class).hasMessageContaining("getClass");
  }

  @Test
  void aModelUsesVariablesItsExecutionAndModelBeans() {
    String expression = "${probe.greet(title.trim())}/${execution.processBusinessKey}/${probe.mood}/${execution.tenantId}";
    String attributes = "camunda:resultVariable=\"out\" camunda:expression=\"%s\"".formatted(expression);
    var model = Models.line(KEY, Models.service("step", attributes) + Models.user("wait"), "step", "wait");
    Deployment deployment = deploy(model);
    try {
      var instance = CurrentCommunity.call("linli-garden", () -> runtime.startProcessInstanceByKey(KEY, "case-1", Map.of("title", " 王 ")));

      assertThat(runtime.getVariable(instance.getId(), "out")).isEqualTo("您好，王/case-1/fine/linli-garden");
    } finally {
      cleanUp.removeDeployments(List.of(deployment.getId()));
    }
  }

  @Test
  void whatSomebodyWritesIntoAFormNeverTakesTheNameOfABean() {
    probe.makeTable();
    var model = Models.line(KEY, Models.service("step", "camunda:delegateExpression=\"${probe}\"") + Models.user("wait"), "step", "wait");
    Deployment deployment = deploy(model);
    try {
      var instance = CurrentCommunity.call("linli-garden", () -> runtime.startProcessInstanceByKey(KEY, Map.of("probe", "evil")));

      assertThat(runtime.getVariable(instance.getId(), "workedFor")).isEqualTo("linli-garden");
    } finally {
      cleanUp.removeDeployments(List.of(deployment.getId()));
    }
  }

  private void run(String model) {
    Deployment deployment = deploy(model);
    try {
      CurrentCommunity.run("linli-garden", () -> runtime.startProcessInstanceByKey(KEY, Map.of("title", "x")));
    } finally {
      cleanUp.removeDeployments(List.of(deployment.getId()));
    }
  }

  private Deployment deploy(String model) {
    return repository.createDeployment().addString("fence.bpmn", model).deploy();
  }
}
