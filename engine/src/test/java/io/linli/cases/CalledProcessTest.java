package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A process that a case's process calls belongs to the case, even when the model forgets to pass the case on. */
@LinliTest
class CalledProcessTest {

  @LocalServerPort int port;
  @Autowired RepositoryService repository;

  private Visitor owner;
  private String caseId;

  @BeforeEach
  void start() {
    BpmnModelInstance caller =
        Bpmn.createExecutableProcess("ask-neighbour")
            .name("问邻居")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent("start_ask")
            .callActivity("call_neighbour")
            .calledElement("neighbour")
            .endEvent("end_ask")
            .done();
    BpmnModelInstance called =
        Bpmn.createExecutableProcess("neighbour")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent("start_neighbour")
            .userTask("task_answer")
            .name("答复")
            .camundaCandidateGroups("manager")
            .endEvent("end_neighbour")
            .done();
    repository
        .createDeployment()
        .name("neighbour")
        .enableDuplicateFiltering(true)
        .addModelInstance("ask-neighbour.bpmn", Described.asService(caller))
        .addModelInstance("neighbour.bpmn", Described.with(called, "task_answer", "milestone", "等待邻居答复"))
        .deploy();
    owner = Visitor.loggedIn(port, "owner-011");
    Answer started =
        owner.post("/api/services/ask-neighbour", "{\"variables\": {}}", "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(started.status()).as(started.toString()).isEqualTo(201);
    assertThat(started.json().get("number").asString()).as("a model without a prefix").startsWith("BJ-");
    caseId = started.json().get("caseId").asString();
  }

  @Test
  void writesItsMilestonesOnTheCallersCase() {
    JsonNode found = owner.get("/api/cases/" + caseId).json();

    assertThat(found.get("timeline").findValuesAsString("milestone")).containsExactly("等待邻居答复");
    assertThat(found.get("tasks").findValuesAsString("name")).containsExactly("答复");
  }

  @Test
  void isShownInsideTheCallersDiagram() {
    JsonNode diagram = owner.get("/api/cases/" + caseId + "/diagram").json();

    assertThat(diagram.get("process").asString()).isEqualTo("ask-neighbour");
    assertThat(texts(diagram.get("visited"))).containsExactly("start_ask", "call_neighbour");
    assertThat(texts(diagram.get("current"))).containsExactly("call_neighbour");
    JsonNode called = diagram.get("called").get(0);
    assertThat(called.get("process").asString()).isEqualTo("neighbour");
    assertThat(called.get("bpmn").asString()).contains("task_answer");
    assertThat(texts(called.get("visited"))).containsExactly("start_neighbour", "task_answer");
    assertThat(texts(called.get("current"))).containsExactly("task_answer");
  }

  @Test
  void endsWithTheCallersCase() {
    Visitor manager = Visitor.loggedIn(port, "manager");
    String task = Trolley.taskOf(owner, caseId);
    assertThat(manager.get("/api/tasks/" + task).json().get("service").asString()).isEqualTo("ask-neighbour");
    assertThat(manager.get("/api/tasks/" + task + "/form").json().get("components")).isEmpty();

    assertThat(manager.post("/api/tasks/" + task + "/complete", "{\"variables\": {\"smuggled\": 1}}").status()).isEqualTo(204);

    assertThat(owner.get("/api/cases/" + caseId).json().get("state").asString()).isEqualTo("COMPLETED");
    JsonNode diagram = owner.get("/api/cases/" + caseId + "/diagram").json();
    assertThat(diagram.get("current")).isEmpty();
    assertThat(texts(diagram.get("called").get(0).get("visited"))).contains("end_neighbour");
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
