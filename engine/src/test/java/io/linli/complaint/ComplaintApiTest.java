package io.linli.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints as browsers and other clients meet them, the engine's own doors included. */
@LinliTest
class ComplaintApiTest {

  private static final String COMMUNITY = "linli-garden";
  private static final String PHONE = "13712345678";

  @LocalServerPort int port;
  @Autowired ManagementService management;
  @Autowired JsonMapper json;

  private Visitor author;

  @BeforeEach
  void somebodyLogsIn() {
    author = Visitor.loggedIn(port, "owner-021");
    author.get("/api/session");
  }

  @Test
  void theFormOffersTheStaffOfTheCommunityAndNobodyElse() {
    JsonNode form = author.get("/api/services/complaint/form").json();

    assertThat(form.get("data").get("staff").toString()).contains("maintenance-1").doesNotContain("lake-", "owner-");
  }

  @Test
  void theBoardHoldsNoPersonalDataOfTheAuthor() {
    String name = author.get("/api/session").json().get("name").asString();
    String id = complain("我是" + name + "，电话" + PHONE + "，住1号楼1单元101室，车牌沪A12345，地下车库照明坏了三天没人修。", "null");

    for (String reader : List.of("owner-022", "occupant-001", "manager", "committee")) {
      Visitor visitor = Visitor.loggedIn(port, reader);
      Answer board = visitor.get("/api/board?category=COMPLAINT");
      assertThat(board.status()).isEqualTo(200);
      assertThat(board.body()).contains(id).doesNotContain(name, PHONE, "owner-021", "沪A12345", "101室");
    }
  }

  @Test
  void whoItIsAboutFindsItThroughNoDoor() {
    String id = complain("维修师傅多次约好时间不来，态度也很差，请处理。", "\"service\"");
    String task = taskOf("manager", id);
    Visitor subject = Visitor.loggedIn(port, "service");
    subject.get("/api/session");
    Visitor rest = new Visitor(port).withBasic("service", "linli");

    assertThat(subject.get("/api/tasks").body()).doesNotContain(task, id);
    assertThat(subject.get("/api/cases/" + id).status()).isEqualTo(404);
    assertThat(subject.get("/api/cases").body()).doesNotContain(id);
    assertThat(subject.post("/api/tasks/" + task + "/claim", "{}").status()).isIn(403, 404);
    assertThat(subject.post("/api/tasks/" + task + "/complete", "{\"variables\": {}}").status()).isIn(403, 404);
    assertThat(rest.get("/engine-rest/task?maxResults=1000").body()).doesNotContain(task, id);
    assertThat(rest.get("/engine-rest/task/" + task).status()).isIn(403, 404);
    assertThat(rest.get("/engine-rest/task/" + task + "/variables").status()).isIn(403, 404);
    assertThat(rest.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"service\"}").status()).isIn(403, 404, 500);
    assertThat(rest.post("/engine-rest/task/" + task + "/submit-form", "{}").status()).isIn(403, 404, 500);
    assertThat(taskOf("manager", id)).isEqualTo(task);
  }

  @Test
  void theCommitteeLearnsAnAnonymousAuthorThroughNoDoor() {
    String name = author.get("/api/session").json().get("name").asString();
    String id = complain("我是" + name + "，沈国栋把公共车位私下租出去了，请查一查。", "null");
    String task = taskOf("committee", id);
    Visitor committee = Visitor.loggedIn(port, "committee");
    Visitor rest = new Visitor(port).withBasic("committee", "linli");

    for (String door : List.of("/api/tasks?limit=200", "/api/tasks/" + task, "/api/tasks/" + task + "/form", "/api/cases/" + id)) {
      Answer answer = committee.get(door);
      assertThat(answer.status()).as(door).isEqualTo(200);
      assertThat(answer.body()).as(door).doesNotContain(name, "owner-021");
    }
    for (String door : List.of("variables", "variables/requester", "form-variables", "form-variables?variableNames=requester")) {
      assertThat(rest.get("/engine-rest/task/" + task + "/" + door).status()).as(door).isEqualTo(403);
    }
    for (String guess : List.of("requester_eq_owner-021", "text_like_%25138%25", "title_neq_x")) {
      assertThat(rest.get("/engine-rest/task?processVariables=" + guess).status()).as(guess).isEqualTo(403);
      assertThat(rest.get("/engine-rest/task/count?processVariables=" + guess).status()).as(guess).isEqualTo(403);
    }
    String like = "{\"processVariables\": [{\"name\": \"complaint_text\", \"operator\": \"like\", \"value\": \"%1%\"}]}";
    assertThat(rest.post("/engine-rest/task", like).status()).isEqualTo(403);
    assertThat(rest.post("/engine-rest/task", "{\"orQueries\": [" + like + "]}").status()).isIn(400, 403);
    String sorted = "{\"sorting\": [{\"sortBy\": \"processVariable\", \"sortOrder\": \"asc\", \"parameters\": {\"variable\": \"requester\", \"type\": \"String\"}}]}";
    assertThat(rest.post("/engine-rest/task", sorted).status()).isEqualTo(403);
    assertThat(rest.get("/engine-rest/task?processVariables=caseId_eq_" + id).status()).isEqualTo(200);
    assertThat(rest.get("/engine-rest/variable-instance?maxResults=1000").body()).doesNotContain("owner-021");
    assertThat(rest.get("/engine-rest/history/variable-instance?maxResults=1000").body()).doesNotContain("owner-021");
    assertThat(rest.get("/engine-rest/history/task?maxResults=1000").body()).doesNotContain("owner-021");
    assertThat(new Visitor(port).withBasic("manager", "linli").get("/engine-rest/task?maxResults=1000").body()).doesNotContain(task);
  }

  @Test
  void anotherCommunityFindsNothing() {
    String id = complain("地下车库照明坏了三天没有人修，出入很不安全。", "null");
    Visitor stranger = Visitor.loggedIn(port, "lake-owner-001");
    stranger.get("/api/session");

    assertThat(stranger.post("/api/cases/" + id + "/support", "{}").status()).isEqualTo(404);
    assertThat(stranger.post("/api/cases/" + id + "/answer", "{\"accepted\": true}").status()).isEqualTo(404);
    assertThat(stranger.post("/api/cases/" + id + "/procurement", "{}").status()).isEqualTo(404);
    assertThat(stranger.get("/api/cases/" + id + "/hand-over.pdf").status()).isEqualTo(404);
    assertThat(stranger.get("/api/board").body()).doesNotContain(id);
  }

  @Test
  void aNeighbourSupportsItAndTakesThatBack() {
    String id = complain("地下车库照明坏了三天没有人修，出入很不安全。", "null");
    Visitor neighbour = Visitor.loggedIn(port, "owner-022");
    neighbour.get("/api/session");

    assertThat(neighbour.post("/api/cases/" + id + "/support", "{}").status()).isEqualTo(204);
    assertThat(neighbour.post("/api/cases/" + id + "/support", "{}").status()).isEqualTo(409);
    assertThat(posted(neighbour, id).get("thread").get("supportedByMe").asBoolean()).isTrue();
    assertThat(neighbour.delete("/api/cases/" + id + "/support").status()).isEqualTo(204);
    assertThat(neighbour.delete("/api/cases/" + id + "/support").status()).isEqualTo(409);
    assertThat(posted(neighbour, id).get("thread").get("supports").asInt()).isZero();
    assertThat(author.post("/api/cases/" + id + "/support", "{}").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>这里的灯坏了很久", "${1+1} #{execution} 这里的灯坏了很久", "😀😀😀 这里的灯坏了很久了", "\u202e这里的灯坏了很久没有人修"})
  void hostileTextStaysText(String text) {
    String id = complain(text, "null");

    JsonNode posted = author.get("/api/cases/" + id).json().get("complaint");

    assertThat(posted.get("state").asString()).isIn("OPEN", "SUBMITTED");
  }

  @Test
  void tooLongATextIsRefusedAndNothingBegins() {
    int before = author.get("/api/cases").json().size();

    Answer answer = start("字".repeat(2001), "null");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").toString()).contains("text");
    assertThat(author.get("/api/cases").json().size()).isEqualTo(before);
  }

  @Test
  void theFiguresArePublic() {
    complain("地下车库照明坏了三天没有人修，出入很不安全。", "null");

    JsonNode months = author.get("/api/statistics/complaints?months=3").json();

    assertThat(months).hasSize(3);
    assertThat(months.get(2).get("received").asInt()).isPositive();
  }

  private JsonNode posted(Visitor reader, String caseId) {
    JsonNode board = reader.get("/api/board?category=COMPLAINT&limit=200").json();
    return StreamSupport.stream(board.spliterator(), false)
        .filter(item -> caseId.equals(item.path("caseId").asString("")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not on the board: " + caseId));
  }

  private String taskOf(String username, String caseId) {
    JsonNode tasks = Visitor.loggedIn(port, username).get("/api/tasks?limit=200").json();
    return StreamSupport.stream(tasks.spliterator(), false)
        .filter(task -> caseId.equals(task.path("caseId").asString("")))
        .map(task -> task.get("id").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError(username + " has no task of " + caseId));
  }

  private String complain(String text, String aboutStaff) {
    Answer answer = start(text, aboutStaff);
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    CurrentCommunity.run(COMMUNITY, this::jobs);
    return answer.json().get("caseId").asString();
  }

  private Answer start(String text, String aboutStaff) {
    String body =
        """
        {"variables": {"kind": "COMPLAINT", "category": "%s", "title": "照明和服务问题", "text": %s, "anonymous": true,
          "hideRooms": true, "aboutStaff": %s}}
        """
            .formatted(aboutStaff.equals("null") ? "FACILITIES" : "STAFF", json.writeValueAsString(text), aboutStaff);
    return author.post("/api/services/complaint", body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private void jobs() {
    List<Job> ready = ready();
    while (!ready.isEmpty()) {
      management.executeJob(ready.get(0).getId());
      ready = ready();
    }
  }

  private List<Job> ready() {
    return management.createJobQuery().tenantIdIn(COMMUNITY).processDefinitionKey("complaint").messages().withRetriesLeft().list();
  }
}
