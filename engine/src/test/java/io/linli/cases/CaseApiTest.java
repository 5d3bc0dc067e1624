package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who sees which case, and how a requester takes one back. */
@LinliTest
class CaseApiTest {

  private static final String BECAUSE = "{\"reason\": \"不需要了\"}";

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  private Visitor owner;
  private String caseId;

  @BeforeEach
  void borrow() {
    Trolley.deploy(repository);
    owner = Visitor.loggedIn(port, "owner-004");
    caseId = Trolley.borrowedBy(owner);
  }

  @Test
  void isSeenByItsRequesterAndByStaffWhoAnswerForCases() {
    for (String username : List.of("owner-004", "service", "manager", "finance", "committee", "process", "admin")) {
      Answer seen = Visitor.loggedIn(port, username).get("/api/cases/" + caseId);
      assertThat(seen.status()).as(username).isEqualTo(200);
    }
  }

  @Test
  void isSeenByWhoWorksOnItsTask() {
    assertThat(Visitor.loggedIn(port, "maintenance-1").get("/api/cases/" + caseId).status()).isEqualTo(200);
    assertThat(Visitor.loggedIn(port, "guard-1").get("/api/cases/" + caseId).status()).isEqualTo(404);
  }

  @Test
  void isNotSeenByOtherOwnersOrOtherCommunities() {
    for (String username : List.of("owner-005", "lake-manager", "lake-owner-001")) {
      Visitor stranger = Visitor.loggedIn(port, username);
      assertThat(stranger.get("/api/cases/" + caseId).status()).as(username).isEqualTo(404);
      assertThat(stranger.get("/api/cases/" + caseId + "/diagram").status()).as(username).isEqualTo(404);
      assertThat(stranger.post("/api/cases/" + caseId + "/withdraw", BECAUSE).status()).as(username).isEqualTo(404);
      assertThat(stranger.get("/api/cases").body()).as(username).doesNotContain(caseId);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "%27%20or%201=1", "..%2f..%2fetc", "00000000-0000-0000-0000-000000000000"})
  void knowsNoCaseUnderAHostileId(String id) {
    assertThat(owner.get("/api/cases/" + id).status()).isIn(400, 404);
    assertThat(owner.get("/api/cases/" + id + "/diagram").status()).isIn(400, 404);
  }

  @Test
  void listsOwnCasesNewestFirstByState() {
    String newer = Trolley.borrowedBy(owner);
    owner.post("/api/cases/" + caseId + "/withdraw", BECAUSE);

    assertThat(ids(owner.get("/api/cases?state=open"))).contains(newer).doesNotContain(caseId);
    assertThat(ids(owner.get("/api/cases?state=closed"))).contains(caseId).doesNotContain(newer);
    assertThat(ids(owner.get("/api/cases")).subList(0, 2)).containsExactly(newer, caseId);
    assertThat(ids(owner.get("/api/cases?limit=1"))).containsExactly(newer);
    assertThat(ids(Visitor.loggedIn(port, "manager").get("/api/cases?limit=200"))).contains(newer, caseId);
    assertThat(ids(Visitor.loggedIn(port, "manager").get("/api/cases?mine=true"))).isEmpty();
    assertThat(ids(Visitor.loggedIn(port, "maintenance-1").get("/api/cases?limit=200"))).contains(newer).doesNotContain(caseId);
  }

  @Test
  void isWithdrawnByItsRequester() {
    Answer withdrawn = owner.post("/api/cases/" + caseId + "/withdraw", BECAUSE);

    assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(204);
    JsonNode found = owner.get("/api/cases/" + caseId).json();
    assertThat(found.get("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(found.get("status").asString()).isEqualTo("已撤回");
    assertThat(found.get("withdrawReason").asString()).isEqualTo("不需要了");
    assertThat(found.get("withdrawable").asBoolean()).isFalse();
    assertThat(found.get("timeline").get(2).get("by").isNull()).isFalse();
    assertThat(found.get("tasks")).isEmpty();
  }

  @Test
  void cannotBeWithdrawnTwice() {
    owner.post("/api/cases/" + caseId + "/withdraw", BECAUSE);

    Answer again = owner.post("/api/cases/" + caseId + "/withdraw", BECAUSE);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("type").asString()).endsWith("not-withdrawable");
  }

  @Test
  void isNotForStaffToWithdraw() {
    Visitor manager = Visitor.loggedIn(port, "manager");

    assertThat(manager.post("/api/cases/" + caseId + "/withdraw", BECAUSE).status()).isEqualTo(403);
    assertThat(manager.get("/api/cases/" + caseId).json().get("withdrawable").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\": \"  \"}", "{\"reason\": null}"})
  void isWithdrawnForAReasonOnly(String body) {
    Answer answer = owner.post("/api/cases/" + caseId + "/withdraw", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("reason");
  }

  @Test
  void goesOnWhenASentenceForResidentsIsWrong() {
    String processId = process();
    String timer = management.createJobQuery().processInstanceId(processId).timers().singleResult().getId();

    management.executeJob(timer);

    assertThat(owner.get("/api/cases/" + caseId).json().get("status").asString()).isEqualTo("已提醒");
  }

  @Test
  void isEndedByTheStaffWhenTheOperatorDeletesItsProcess() {
    runtime.deleteProcessInstance(process(), "ended by hand");

    isEndedByTheStaff();
  }

  @Test
  void isEndedByTheStaffWhenTheOperatorCancelsItsLastStep() {
    String processId = process();
    var modification = runtime.createProcessInstanceModification(processId);
    for (var step : runtime.getActivityInstance(processId).getChildActivityInstances()) {
      modification.cancelActivityInstance(step.getId());
    }
    modification.execute();

    isEndedByTheStaff();
  }

  private void isEndedByTheStaff() {
    JsonNode found = owner.get("/api/cases/" + caseId).json();
    assertThat(found.get("state").asString()).isEqualTo("TERMINATED");
    assertThat(found.get("closedAt").isNull()).isFalse();
    assertThat(found.get("status").asString()).isEqualTo("已由物业终止，没有办完");
    assertThat(found.get("timeline").findValuesAsString("milestone")).contains("已由物业终止，没有办完");
  }

  private String process() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).singleResult().getId();
  }

  private static List<String> ids(Answer list) {
    return list.json().valueStream().map(item -> item.get("id").asString()).toList();
  }
}
