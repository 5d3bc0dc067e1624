package io.linli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a hostile client may send: always a problem document with a sentence, never a defect, and text stays text. */
@LinliTest
class HostileInputTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SERVICE = "/api/services/procurement";
  private static final int MEGABYTE = 1024 * 1024;

  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @LocalServerPort private int port;

  private Visitor owner;

  @BeforeEach
  void logIn() {
    owner = member("owner-003");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1} 台水泵", "#{1+1} 台水泵", "${execution.processEngineServices}", "${''.getClass().forName('java.lang.Runtime')}", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "'; drop table account; --", "\" or 1=1 --", "= 1 + 1", "{{7*7}}", "@{title} %s {0}", "水泵💧🏘️", "泵水\u200b",
        "\\u0024{1+1}", "]]></bpmn:documentation>"
      })
  void textStaysTextOnItsWayThroughTheProcessAndItsNotices(String text) {
    String caseId = start(text);
    jobsOf(caseId);
    Visitor manager = member("manager");
    JsonNode shown = manager.get("/api/cases/" + caseId).json();
    String task = shown.get("tasks").get(0).get("id").asString();
    ObjectNode rejection = JSON.createObjectNode().put("reviewDecision", "REJECT").put("decisionReason", text + text + "理由");

    Answer done = manager.post("/api/tasks/" + task + "/complete", "{\"variables\": " + rejection + "}");
    jobsOf(caseId);

    assertThat(done.status()).as("%s", done).isEqualTo(204);
    assertThat(shown.get("title").asString()).isEqualTo(text);
    String inbox = texts(owner.get("/api/inbox").json().get("items"), caseId);
    assertThat(inbox).contains(text);
    assertThat(owner.get("/api/cases/" + caseId).json().get("title").asString()).isEqualTo(text);
  }

  @Test
  void nobodyTurnsTheTextOfOthersRound() {
    String caseId = start("\u202e更换\u2066水泵\u2069");

    assertThat(owner.get("/api/cases/" + caseId).json().get("title").asString()).isEqualTo("更换水泵");
  }

  @Test
  void whatNobodySeesIsNoAnswer() {
    Answer answer = startWith("{\"variables\": " + request("\u202e\u202e\u202e\u200b\u200b\u200b") + "}");

    assertRefused(answer, 400);
    assertThat(answer.json().get("errors")).anySatisfy(error -> assertThat(error.get("field").asString()).isEqualTo("title"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"{\"variables\": []} | variables", "{\"variables\": {}, \"photos\": [\"x\"]} | photos[0]"})
  void theFieldOfAWrongTypeIsNamed(String body, String field) {
    Answer answer = startWith(body);

    assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/cases/x%00", "/api/cases/{id}", "/api/cases/|", "/%2e%2e/%2e%2e/etc/passwd", "/api\\cases"})
  void anAddressThatIsNoneIsRefusedWithASentence(String address) throws IOException {
    String answer = raw("GET " + address, owner, "Accept: application/json", "");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"detail\":").doesNotContain("Tomcat", "<html");
  }

  @Test
  void whoWishesForNoLanguageGetsChinese() throws IOException {
    assertThat(raw("GET " + SERVICE + "/form", owner, "Accept: application/json", "")).contains("申请标题");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "null", "[]", "\"x\"", "1", "{", "{\"variables\": []}", "{\"variables\": \"x\"}", "{\"variables\": {}, \"photos\": [\"x\"]}", "{\"variables\": {}, \"photos\": {}}",
        "{\"variables\": {\"estimatedCost\": NaN}}", "{\"variables\": {\"estimatedCost\": 1e400}}", "{\"variables\": {\"estimatedCost\": 1e999999999}}",
        "{\"variables\": {\"estimatedCost\": -1}}", "{\"variables\": {\"quantity\": {\"a\": [1]}}}", "{\"variables\": {\"title\": {\"@class\": \"java.lang.Runtime\"}}}",
        "{\"variables\": {\"neededBy\": \"2001-01-01\"}}", "{\"variables\": {\"neededBy\": \"2999-02-30\"}}", "{\"variables\": {\"kind\": \"NOPE\"}}"
      })
  void whatIsNoSubmissionIsRefusedWithASentence(String body) {
    assertRefused(startWith(body), 400);
  }

  @Test
  void whatIsTooDeepOrTooLargeIsRefusedWithASentence() {
    assertRefused(startWith("{\"variables\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"), 400);
    assertRefused(startWith("{\"variables\": {\"estimatedCost\": 1" + "0".repeat(5000) + "}}"), 400);
    assertRefused(startWith("{\"variables\": {\"reason\": \"" + "长".repeat(MEGABYTE) + "\"}}"), 413);
    assertRefused(owner.upload("/api/photos", new byte[10 * MEGABYTE + 1]), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "application/xml, 415", "text/plain, 415", "application/x-www-form-urlencoded, 415", "garbage, 415", "*/*, 415", "application/json; charset=nope, 415",
    "multipart/form-data, 400", "multipart/form-data; boundary=, 400"
  })
  void anyOtherContentTypeIsRefusedWithASentence(String type, int status) throws IOException {
    String answer = raw("POST " + SERVICE, owner, "Content-Type: " + type, "{}");

    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "\"detail\":").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a type", "*/*", "text/plain", "application/xml"})
  void aStrangerWithAnyContentTypeIsRefusedWithASentence(String type) throws IOException {
    String answer = raw("POST /api/session", new Visitor(port), "Content-Type: " + type, "{\"username\": \"owner-003\", \"password\": \"linli\"}");

    assertThat(answer).containsPattern("^HTTP/1.1 4(03|15)").contains("application/problem+json", "\"detail\":").doesNotContain("Set-Cookie: LINLI-SESSION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"username\": \"owner-003\", \"password\": \"\\ud800\"}", "{\"username\": \"\\udfff\", \"password\": \"x\"}", "{\"username\": \"a\\u0000b\", \"password\": \"x\"}",
        "{\"username\": \"' or 1=1 --\", \"password\": \"' or 1=1 --\"}", "{\"username\": \"${1+1}\", \"password\": \"x\"}"
      })
  void nobodyIsLoggedInByOddNamesAndPasswords(String credentials) {
    Visitor stranger = new Visitor(port);

    Answer answer = stranger.post("/api/session", credentials);

    assertRefused(answer, 401);
    assertThat(stranger.cookie("LINLI-SESSION")).isEmpty();
  }

  @Test
  void aVeryLongNameIsRefusedAtBothLogins() {
    assertRefused(new Visitor(port).logIn("a".repeat(5000), "x"), 400);
    assertRefused(new Visitor(port).logIn("a", "x".repeat(5000)), 400);
    assertThat(new Visitor(port).withBasic("a".repeat(4000), "x").get("/engine-rest/task").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%65ngine-rest/task", "/engine%2drest/task", "/%63amunda/api/engine/engine/default/task", "/%61pi/cases", "/%61ctuator/metrics", "/engine-rest;x=1/task",
        "//engine-rest/task", "/api/../engine-rest/task", "/api/%2e%2e/engine-rest/task", "/engine-rest/..;/engine-rest/task"
      })
  void noOtherSpellingOfAnAddressIsAnotherDoor(String address) throws IOException {
    for (String username : List.of("manager", "operator")) {
      String answer = raw("GET " + address, member(username), "Accept: */*", "");

      assertThat(answer).as(address).containsPattern("^HTTP/1.1 40[0134]").doesNotContain("procurement", "Exception", "\tat ");
    }
  }

  /** To a server an address in capitals is another one: at most a page of the web app, which then says that there is nothing. */
  @Test
  void capitalsLeadToNoDoor() throws IOException {
    String answer = raw("GET /ENGINE-REST/task", member("operator"), "Accept: */*", "");

    assertThat(answer).containsPattern("^HTTP/1.1 (404|200)").doesNotContain("application/json", "procurement", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/application.yml", "/db/migration/V1__communities_accounts_equipment.sql", "/assets/..%2f..%2fapplication.yml", "/assets/%2e%2e/application.yml",
        "/camunda/lib/..%2f..%2fapplication.yml", "/camunda/app/../../application.yml", "/api/photos/..%2f..%2fapplication.yml", "/..%5capplication.yml", "/assets/%00",
        "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/bpmn/procurement.bpmn", "/io/linli/LinliApplication.class"
      })
  void noPathLeadsToAFileThatIsNotForBrowsers(String path) throws IOException {
    String answer = raw("GET " + path, member("manager"), "Accept: */*", "");

    assertThat(answer).as(path).containsPattern("^HTTP/1.1 40[0134]").doesNotContain("datasource", "CREATE TABLE", "bpmn:", "Exception", "\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/votes?state=NOPE, 400", "/api/votes?state=%00, 400", "/api/votes?limit=99999999999, 400", "/api/cases?limit=abc, 400", "/api/cases?mine=perhaps, 400",
    "/api/notices?category=NOPE, 400", "/api/nothing, 404", "/api/cases/1/nothing, 404", "/error, 404"
  })
  void aMalformedQuestionIsRefusedWithASentence(String path, int status) {
    Answer answer = owner.get(path);

    assertRefused(answer, status);
    assertThat(answer.json().get("detail").asString()).as("in Chinese unless English is asked for").matches(".*\\p{IsHan}.*");
  }

  @Test
  void limitsBelowOneAndAboveAllAreNoFailure() {
    for (String path : List.of("/api/votes", "/api/cases", "/api/notices", "/api/inbox", "/api/tasks")) {
      assertThat(owner.get(path + "?limit=-1").status()).as(path).isEqualTo(200);
      assertThat(owner.get(path + "?limit=2147483647").status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void aHeaderCannotBeSmuggledIntoAnAnswer() throws IOException {
    String answer = raw("POST " + SERVICE, owner, "Content-Type: application/json\r\nIdempotency-Key: a\rSet-Cookie: evil=1", "{}");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("evil=1", "Exception", "\tat ");
  }

  @Test
  void readingTheSameMessageInManyTabsAtOnceIsReadingItOnce() throws Exception {
    jobsOf(start("很多标签页同时打开"));
    Visitor manager = member("manager");
    jobsOf(rejected(manager, start("请退回这个申请")));
    JsonNode inbox = owner.get("/api/inbox").json();
    String message = inbox.get("items").get(0).get("id").asString();

    assertThat(atOnce(() -> owner.post("/api/inbox/" + message + "/read", "{}"))).containsExactly(204);
    assertThat(atOnce(() -> owner.post("/api/inbox/read-all", "{}"))).containsExactly(204);
    assertThat(owner.get("/api/inbox").json().get("unread").asInt()).isZero();
  }

  @Test
  void aParameterThatManyChangeAtOnceIsChangedWithoutAFailure() throws Exception {
    Visitor process = member("process");
    String change = "{\"value\": \"6000\", \"effectiveFrom\": \"2998-03-01\", \"reason\": \"同时修改\"}";

    Set<Integer> statuses = atOnce(() -> process.send("PUT", "/api/parameters/procurement.smallAmountLimit", change));

    assertThat(statuses).contains(200).isSubsetOf(200, 409);
  }

  @Test
  void aTaskThatManyClaimAtOnceBelongsToOne() throws Exception {
    String caseId = start("大家都来领取");
    jobsOf(caseId);
    Visitor manager = member("manager");
    String task = manager.get("/api/cases/" + caseId).json().get("tasks").get(0).get("id").asString();

    Set<Integer> statuses = atOnce(() -> manager.post("/api/tasks/" + task + "/claim", "{}"));

    assertThat(statuses).contains(204).isSubsetOf(204, 409);
    assertThat(manager.get("/api/tasks/" + task).json().get("mine").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "{\"files\": {}, \"remark\": \"x\"}", "{\"files\": {\"route.drl\": null}, \"remark\": \"x\"}", "{\"files\": {\"cases.yaml\": \"a\"}}",
        "{\"files\": {\"../../route.drl\": \"rule\"}, \"remark\": \"x\"}", "{\"files\": {\"route.drl\": \"\"}, \"remark\": \"x\"}",
        "{\"files\": {\"cases.yaml\": \"!!javax.script.ScriptEngineManager [x]\"}, \"remark\": \"x\"}", "{\"files\": [\"x\"], \"remark\": \"x\"}"
      })
  void rulesThatAreNoneAreNotPublished(String publication) {
    assertRefused(member("process").post("/api/rulesets/procurement-route/versions", publication), 400);
  }

  private static ObjectNode request(String title) {
    ObjectNode request = (ObjectNode) JSON.readTree(Lakeside.REQUEST.formatted("x"));
    return request.put("title", title).put("place", "地下泵房 " + title).put("reason", "理由如下，请审核：" + title);
  }

  private String start(String title) {
    Answer started = startWith("{\"variables\": " + request(title) + "}");
    assertThat(started.status()).as("%s", started).isEqualTo(201);
    return started.json().get("caseId").asString();
  }

  private String rejected(Visitor manager, String caseId) {
    jobsOf(caseId);
    String task = manager.get("/api/cases/" + caseId).json().get("tasks").get(0).get("id").asString();
    manager.post("/api/tasks/" + task + "/complete", "{\"variables\": {\"reviewDecision\": \"REJECT\", \"decisionReason\": \"预算不足，请明年再申请\"}}");
    return caseId;
  }

  private Answer startWith(String body) {
    return owner.post(SERVICE, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private void jobsOf(String caseId) {
    List<Job> ready = ready(caseId);
    while (!ready.isEmpty()) {
      management.executeJob(ready.get(0).getId());
      ready = ready(caseId);
    }
  }

  private List<Job> ready(String caseId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
        .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).messages().withRetriesLeft().list().stream())
        .toList();
  }

  private static String texts(JsonNode items, String caseId) {
    return items.valueStream()
        .filter(item -> caseId.equals(item.path("caseId").asString("")))
        .map(item -> item.get("title").asString() + item.get("body").asString())
        .collect(Collectors.joining());
  }

  /** What sixteen times the same request at the same time is answered with. */
  private static Set<Integer> atOnce(Callable<Answer> request) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Future<Answer>> answers = threads.invokeAll(Stream.generate(() -> request).limit(32).toList());
    threads.shutdown();
    Set<Integer> statuses = new java.util.TreeSet<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
    }
    return statuses;
  }

  /** As it is written here: an HTTP client would put it right or refuse to send it. */
  private String raw(String line, Visitor visitor, String headers, String body) throws IOException {
    String token = visitor.cookie("XSRF-TOKEN").orElse("none");
    String session = visitor.cookie("LINLI-SESSION").orElse("none");
    String request =
        line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: LINLI-SESSION=" + session + "; XSRF-TOKEN=" + token
            + "\r\nX-XSRF-TOKEN: " + token + "\r\n" + headers + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Visitor member(String username) {
    Visitor visitor = Visitor.loggedIn(port, username);
    visitor.get("/api/session");
    return visitor;
  }

  private static void assertRefused(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).as("%s", answer).startsWith("application/problem+json");
    assertThat(answer.json().get("detail").asString()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", ".java:");
  }
}
