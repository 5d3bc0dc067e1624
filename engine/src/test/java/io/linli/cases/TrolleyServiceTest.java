package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A process owner's proof: a service is a model and its forms, put in at run time. */
@LinliTest
class TrolleyServiceTest {

  @LocalServerPort int port;
  @Autowired RepositoryService repository;

  @BeforeEach
  void deploy() {
    Trolley.deploy(repository);
  }

  @Test
  void appearsInTheCatalogueOfThoseWhoMayStartIt() {
    JsonNode service = service(Visitor.loggedIn(port, "owner-001"));

    assertThat(service.get("name").asString()).isEqualTo("借用推车");
    assertThat(service.get("nameEn").asString()).isEqualTo("Borrow a trolley");
    assertThat(service.get("description").asString()).isEqualTo("借用小区的手推车搬东西。");
    assertThat(service.get("icon").asString()).isEqualTo("cart");
    assertThat(Visitor.loggedIn(port, "finance").get("/api/services").body()).doesNotContain(Trolley.KEY);
  }

  @Test
  void showsItsFormAsItWasDeployed() {
    JsonNode form = Visitor.loggedIn(port, "owner-001").get("/api/services/borrow-trolley/form").json();

    assertThat(form.get("id").asString()).isEqualTo("borrow-trolley");
    assertThat(form.get("components")).hasSize(3);
  }

  @Test
  void runsFromTheRequestToTheStaffTaskAndItsEnd() {
    Visitor owner = Visitor.loggedIn(port, "owner-001");
    Visitor desk = Visitor.loggedIn(port, "service");

    var started = Trolley.start(owner, UUID.randomUUID().toString(), Trolley.TWO_DAYS);
    assertThat(started.status()).as(started.toString()).isEqualTo(201);
    assertThat(started.json().get("number").asString()).matches("TC-" + Year.now() + "-\\d{4}");
    String caseId = started.json().get("caseId").asString();

    JsonNode running = owner.get("/api/cases/" + caseId).json();
    assertThat(milestones(running)).containsExactly("已申请借用 2 天", "等待发放");
    assertThat(running.get("state").asString()).isEqualTo("RUNNING");
    assertThat(running.get("status").asString()).isEqualTo("等待发放");
    assertThat(running.get("statusEn").asString()).isEqualTo("Waiting for the trolley");
    assertThat(running.get("withdrawable").asBoolean()).isTrue();
    assertThat(running.get("answers").findValuesAsString("label")).containsExactly("借几天", "用途");
    assertThat(running.get("answers").findValuesAsString("value")).containsExactly("2", "搬家");
    assertThat(running.get("due").findValuesAsString("what")).containsExactly("超时自动提醒", "最晚发放时间");

    String task = desk.get("/api/tasks").json().get(0).get("id").asString();
    assertThat(desk.get("/api/tasks/" + task).json().get("caseId").asString()).isEqualTo(caseId);
    JsonNode form = desk.get("/api/tasks/" + task + "/form").json();
    assertThat(form.get("id").asString()).isEqualTo("hand-over-trolley");
    assertThat(form.get("data").get("purpose").asString()).isEqualTo("搬家");
    assertThat(form.get("data").has("requester")).as("nothing that the form does not show").isFalse();

    assertThat(desk.post("/api/tasks/" + task + "/claim", null).status()).isEqualTo(204);
    var done = desk.post("/api/tasks/" + task + "/complete", "{\"variables\": {\"trolleyNumber\": \"T-07\"}}");
    assertThat(done.status()).as(done.toString()).isEqualTo(204);

    JsonNode closed = owner.get("/api/cases/" + caseId).json();
    assertThat(milestones(closed)).containsExactly("已申请借用 2 天", "等待发放", "推车已发放：T-07");
    assertThat(closed.get("timeline").get(0).get("by").isNull()).isFalse();
    assertThat(closed.get("timeline").get(1).get("by").isNull()).isTrue();
    assertThat(closed.get("timeline").get(2).get("by").isNull()).isFalse();
    assertThat(closed.get("state").asString()).isEqualTo("COMPLETED");
    assertThat(closed.get("closedAt").isNull()).isFalse();
    assertThat(closed.get("withdrawable").asBoolean()).isFalse();
    assertThat(closed.get("tasks")).isEmpty();
  }

  @Test
  void followsItsOwnDecision() {
    Visitor owner = Visitor.loggedIn(port, "owner-001");

    var started =
        Trolley.start(owner, UUID.randomUUID().toString(), "{\"variables\": {\"days\": 4, \"purpose\": \"装修\"}}");

    JsonNode found = owner.get("/api/cases/" + started.json().get("caseId").asString()).json();
    assertThat(found.get("state").asString()).isEqualTo("COMPLETED");
    assertThat(found.get("status").asString()).isEqualTo("推车最多借用三天");
  }

  @Test
  void showsWhereItHasBeenAndWhereItStands() {
    Visitor owner = Visitor.loggedIn(port, "owner-001");
    String caseId = Trolley.borrowedBy(owner);

    JsonNode diagram = owner.get("/api/cases/" + caseId + "/diagram").json();

    assertThat(diagram.get("bpmn").asString()).contains("borrow-trolley");
    assertThat(texts(diagram.get("visited")))
        .containsExactly("start_askForTrolley", "event_allowWithdrawal", "gateway_isShort", "task_handOver");
    assertThat(texts(diagram.get("current"))).containsExactly("task_handOver");
    assertThat(diagram.get("called")).isEmpty();
  }

  private static JsonNode service(Visitor visitor) {
    for (JsonNode service : visitor.get("/api/services").json()) {
      if (service.get("key").asString().equals(Trolley.KEY)) {
        return service;
      }
    }
    throw new AssertionError("Not in the catalogue");
  }

  private static List<String> milestones(JsonNode found) {
    return found.get("timeline").findValuesAsString("milestone");
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
