package io.linli.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same doors over {@code /engine-rest}, which Tasklist's API is the twin of: a refusal arrives with its sentence. */
@LinliTest
class EngineRestDoorsTest {

  private static final String TWO_DAYS =
      """
      {"variables": {"days": {"value": 2, "type": "Integer"}, "purpose": {"value": "搬家", "type": "String"}}}
      """;
  private static final String WRONG = "{\"variables\": {\"trolleyNumber\": {\"value\": \"seven\", \"type\": \"String\"}}}";
  private static final String RIGHT =
      """
      {"variables": {"trolleyNumber": {"value": "T-07", "type": "String"}, "days": {"value": 30, "type": "Integer"}}}
      """;

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;

  private Visitor desk;
  private String definition;

  @BeforeEach
  void deploy() {
    repository
        .createDeployment()
        .name("trolley")
        .enableDuplicateFiltering(true)
        .addClasspathResource("trolley/borrow-trolley.bpmn")
        .addClasspathResource("trolley/borrow-trolley.form")
        .addClasspathResource("trolley/hand-over-trolley.form")
        .deploy();
    String id =
        repository.createProcessDefinitionQuery().processDefinitionKey("borrow-trolley").latestVersion().singleResult().getId();
    definition = "/engine-rest/process-definition/" + id;
    desk = new Visitor(port).withBasic("service", "linli");
  }

  @Test
  void aSubmittedStartFormBecomesACase() {
    Answer started = desk.post(definition + "/submit-form", TWO_DAYS);

    assertThat(started.status()).as(started.toString()).isEqualTo(200);
    String caseId = started.json().get("businessKey").asString();
    assertThat(Visitor.loggedIn(port, "service").get("/api/cases/" + caseId).json().get("number").asString())
        .startsWith("TC-");
  }

  @Test
  void aWrongStartFormIsRefusedWithItsSentence() {
    Answer refused = desk.post(definition + "/submit-form", "{\"variables\": {}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("message").asString()).contains("days").contains("purpose");
  }

  @Test
  void noOtherWayStartsAService() {
    long before = runtime.createProcessInstanceQuery().processDefinitionKey("borrow-trolley").count();

    for (String username : new String[] {"service", "manager", "process", "operator"}) {
      Visitor visitor = new Visitor(port).withBasic(username, "linli");
      assertThat(visitor.post(definition + "/start", TWO_DAYS).status()).as(username).isGreaterThanOrEqualTo(400);
      assertThat(visitor.post("/engine-rest/process-definition/key/borrow-trolley/start", TWO_DAYS).status())
          .as(username)
          .isGreaterThanOrEqualTo(400);
    }

    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("borrow-trolley").count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form", "resolve"})
  void everyWayToCompleteIsCheckedAndSaysWhatIsWrong(String door) {
    String task = claimed();

    Answer refused = desk.post("/engine-rest/task/" + task + "/" + door, WRONG);

    assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
    assertThat(refused.json().get("message").asString()).contains("trolleyNumber");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "submit-form"})
  void everyWayToCompleteTakesTheFormsFieldsOnly(String door) {
    String task = claimed();

    assertThat(desk.post("/engine-rest/task/" + task + "/" + door, RIGHT).status()).isEqualTo(204);

    assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
  }

  @Test
  void noErrorOrEscalationGoesPastTheForm() {
    String task = claimed();

    assertThat(desk.post("/engine-rest/task/" + task + "/bpmnError", "{\"errorCode\": \"any\"}").status()).isEqualTo(400);
    assertThat(desk.post("/engine-rest/task/" + task + "/bpmnEscalation", "{\"escalationCode\": \"any\"}").status())
        .isEqualTo(400);
    assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
  }

  @Test
  void staffSetNoVariablesPastTheForm() {
    String task = claimed();
    String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    String days = "{\"value\": 30, \"type\": \"Integer\"}";

    assertThat(desk.send("PUT", "/engine-rest/task/" + task + "/variables/days", days).status()).isEqualTo(403);
    assertThat(desk.send("PUT", "/engine-rest/task/" + task + "/localVariables/days", days).status()).isEqualTo(403);
    assertThat(desk.send("PUT", "/engine-rest/process-instance/" + instance + "/variables/days", days).status()).isIn(403, 404);
    assertThat(runtime.getVariable(instance, "days")).isEqualTo(2L);
  }

  /** The task of a new case, claimed by the service desk. */
  private String claimed() {
    String instance = desk.post(definition + "/submit-form", TWO_DAYS).json().get("id").asString();
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    Answer claimed = desk.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"service\"}");
    assertThat(claimed.status()).as(claimed.toString()).isEqualTo(204);
    return task;
  }
}
