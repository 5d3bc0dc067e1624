package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LinliTest
class TaskApiTest {

  private static final String HANDED_OVER = "{\"variables\": {\"trolleyNumber\": \"T-07\"}}";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;

  private Visitor owner;
  private Visitor desk;
  private Visitor manager;
  private String caseId;
  private String path;

  @BeforeEach
  void borrow() {
    Trolley.deploy(repository);
    owner = Visitor.loggedIn(port, "owner-006");
    desk = Visitor.loggedIn(port, "service");
    manager = Visitor.loggedIn(port, "manager");
    caseId = Trolley.borrowedBy(owner);
    path = "/api/tasks/" + Trolley.taskOf(owner, caseId);
  }

  @Test
  void isShownWithItsCaseToItsCandidates() {
    var task = desk.get(path).json();

    assertThat(task.get("name").asString()).isEqualTo("发放推车");
    assertThat(task.get("nameEn").asString()).isEqualTo("Hand over the trolley");
    assertThat(task.get("caseId").asString()).isEqualTo(caseId);
    assertThat(task.get("service").asString()).isEqualTo(Trolley.KEY);
    assertThat(task.get("dueAt").isNull()).isFalse();
    assertThat(task.get("mine").asBoolean()).isFalse();
    assertThat(task.get("candidateGroups")).hasSize(3);
  }

  @Test
  void isHiddenFromEverybodyElse() {
    for (String username : List.of("owner-006", "finance", "lake-service", "lake-manager")) {
      Visitor stranger = Visitor.loggedIn(port, username);
      assertThat(stranger.get(path).status()).as(username).isEqualTo(404);
      assertThat(stranger.get(path + "/form").status()).as(username).isEqualTo(404);
      assertThat(stranger.post(path + "/claim", null).status()).as(username).isEqualTo(404);
      assertThat(stranger.post(path + "/complete", HANDED_OVER).status()).as(username).isEqualTo(404);
      assertThat(stranger.get("/api/tasks").body()).as(username).doesNotContain(caseId);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%27%20or%201=1"})
  void knowsNoTaskUnderAHostileId(String id) {
    assertThat(desk.get("/api/tasks/" + id).status()).isIn(400, 404);
    assertThat(desk.post("/api/tasks/" + id + "/complete", HANDED_OVER).status()).isIn(400, 404);
  }

  @Test
  void belongsToWhoClaimsItUntilTheyPutItBack() {
    assertThat(desk.post(path + "/claim", null).status()).isEqualTo(204);
    assertThat(desk.post(path + "/claim", null).status()).as("again is no harm").isEqualTo(204);
    assertThat(desk.get(path).json().get("mine").asBoolean()).isTrue();

    Answer claimed = manager.post(path + "/claim", null);
    assertThat(claimed.status()).isEqualTo(409);
    assertThat(claimed.json().get("type").asString()).endsWith("task-claimed");
    assertThat(manager.post(path + "/complete", HANDED_OVER).status()).isEqualTo(409);
    assertThat(manager.post(path + "/unclaim", null).status()).isEqualTo(409);

    assertThat(desk.post(path + "/unclaim", null).status()).isEqualTo(204);
    assertThat(manager.post(path + "/claim", null).status()).isEqualTo(204);
  }

  @Test
  void tellsTheSecondOneWhoHasDoneIt() {
    assertThat(desk.post(path + "/complete", HANDED_OVER).status()).isEqualTo(204);

    Answer second = manager.post(path + "/complete", HANDED_OVER);

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().get("type").asString()).endsWith("task-already-done");
    assertThat(second.json().get("detail").asString()).contains("已由");
  }

  @Test
  void isDoneOnceWhenTwoCompleteItAtTheSameTime() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int each = 0; each < 8; each++) {
      Visitor visitor = each % 2 == 0 ? desk : manager;
      answers.add(
          threads.submit(
              () -> {
                go.await();
                return visitor.post(path + "/complete", HANDED_OVER);
              }));
    }
    go.countDown();
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
    }
    threads.shutdown();

    assertThat(statuses).containsOnly(204, 409).containsOnlyOnce(204);
    assertThat(owner.get("/api/cases/" + caseId).json().get("timeline")).hasSize(3);
  }

  @Test
  void isCompletedByWhatItsFormAcceptsOnly() {
    Answer refused =
        desk.post(path + "/complete", "{\"variables\": {\"trolleyNumber\": \"7\", \"damaged\": true}}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").findValuesAsString("field")).containsExactly("trolleyNumber", "damage");

    Answer done =
        desk.post(
            path + "/complete",
            """
            {"variables": {"trolleyNumber": "T-07", "damaged": false, "damage": "hidden", "purpose": "read only",
              "requester": "service", "extra": 1}}
            """);
    assertThat(done.status()).as(done.toString()).isEqualTo(204);

    var variables = history.createHistoricVariableInstanceQuery().processInstanceId(process()).list();
    assertThat(variables).filteredOn(each -> each.getName().equals("purpose")).extracting("value").containsExactly("搬家");
    assertThat(variables).filteredOn(each -> each.getName().equals("requester")).extracting("value").containsExactly("owner-006");
    assertThat(variables).extracting("name").doesNotContain("damage", "extra");
  }

  @Test
  void keepsItsCaseVisibleToWhoDidIt() {
    Visitor maintenance = Visitor.loggedIn(port, "maintenance-1");
    assertThat(maintenance.post(path + "/complete", HANDED_OVER).status()).isEqualTo(204);

    assertThat(maintenance.get("/api/cases/" + caseId).status()).isEqualTo(200);
    assertThat(maintenance.get("/api/cases").body()).contains(caseId);
    assertThat(Visitor.loggedIn(port, "maintenance-2").get("/api/cases/" + caseId).status()).isEqualTo(404);
  }

  private String process() {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseId).singleResult().getId();
  }
}
