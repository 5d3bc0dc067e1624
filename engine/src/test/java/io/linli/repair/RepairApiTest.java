package io.linli.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.photos.SamplePhotos;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Repairs over the API, by the people of the demo community. */
@LinliTest
class RepairApiTest {

  private static final String SECRET = "我家的密码是八八六六";
  private static final String LIFT =
      """
      {"category": "LIFT", "place": "COMMON", "building": "1号楼", "entrance": "1单元", "storey": "%s", "spot": "电梯厅", "text": "电梯开门慢，有异响。%s"}
      """;
  private static final String TAP =
      """
      {"category": "WATER", "place": "OWN", "unit": "%s", "text": "厨房水龙头滴水，不急。%s"}
      """;

  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @LocalServerPort private int port;

  @Test
  void theFormComesFilledInWithTheOwnHome() {
    JsonNode data = as("owner-010").get("/api/services/repair/form").json().get("data");

    assertThat(data.get("myUnits").valueStream().map(unit -> unit.get("value").asString())).contains(data.get("unit").asString());
    assertThat(data.get("buildings").valueStream().map(unit -> unit.get("value").asString())).contains("1号楼", "小区公共区域");
    assertThat(data.get("byStaff").asBoolean()).isFalse();
    assertThat(as("service").get("/api/services/repair/form").json().get("data").get("byStaff").asBoolean()).isTrue();
  }

  @Test
  void everybodySeesARepairOfACommonPartButNotWhoReportedIt() throws IOException {
    Visitor reporter = as("owner-011");
    String photo = reporter.upload("/api/photos", SamplePhotos.png(20, 20)).json().get("id").asString();
    String id = reported(reporter, LIFT.formatted("3层", SECRET));
    assertThat(reporter.post("/api/cases/" + id + "/photos", "{\"photos\": [\"" + photo + "\"]}").status()).isEqualTo(204);
    assertThat(reporter.post("/api/cases/" + id + "/remarks", "{\"text\": \"" + SECRET + "\"}").status()).isEqualTo(204);

    Answer seen = as("owner-012").get("/api/cases/" + id);

    assertThat(seen.status()).as("%s", seen).isEqualTo(200);
    String reporterName = reporter.get("/api/session").json().get("name").asString();
    assertThat(seen.body()).doesNotContain(SECRET, reporterName, photo, "owner-011");
    JsonNode repair = seen.json().get("repair");
    assertThat(repair.get("publicCase").asBoolean()).isTrue();
    assertThat(repair.get("where").asString()).isEqualTo("1号楼1单元3层电梯厅");
    assertThat(repair.get("canCancel").asBoolean()).isFalse();
    assertThat(repair.get("reasons").valueStream().toList()).isNotEmpty();
    assertThat(as("owner-012").get("/api/photos/" + photo).status()).isEqualTo(404);
    assertThat(as("owner-012").get("/api/cases/" + id + "/diagram").status()).isEqualTo(200);
    assertThat(as("owner-012").get("/api/notices").body()).contains("公共部位报修").doesNotContain(SECRET);
    assertThat(as("owner-012").get("/api/notices").json().valueStream().map(notice -> notice.path("caseId").asString(""))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-012", "occupant-001", "committee", "process", "admin", "finance", "guard-1"})
  void aRepairInsideAHomeDoesNotExistForOthers(String username) {
    String id = reported(as("owner-011"), TAP.formatted(home("owner-011"), SECRET));

    assertThat(as(username).get("/api/cases/" + id).status()).isEqualTo(404);
    assertThat(as(username).get("/api/cases/" + id + "/diagram").status()).isEqualTo(404);
    assertThat(as(username).get("/api/cases?limit=200").body()).doesNotContain(id);
    assertThat(as(username).post("/api/cases/" + id + "/follow", "{}").status()).isEqualTo(404);
    assertThat(as(username).post("/api/cases/" + id + "/remarks", "{\"text\": \"看看\"}").status()).isEqualTo(404);
    assertThat(as(username).get("/api/notices").body()).doesNotContain(home("owner-011") + "：已受理");
  }

  @Test
  void nobodyReadsPersonalDataThatWasWrittenIntoAPlace() {
    String written = "张伟家502门口13912345678身份证110101199003074610";
    String id = reported(as("owner-011"), LIFT.formatted("11层", "").replace("电梯厅", written));
    Visitor neighbour = as("owner-012");

    String similar = "/api/repairs/similar?category=LIFT&building=" + encoded("1号楼") + "&floor=" + encoded("11层");
    for (String path : List.of("/api/cases/" + id, similar, "/api/notices")) {
      Answer read = neighbour.get(path);
      assertThat(read.status()).isEqualTo(200);
      assertThat(read.body()).as(path).contains(id).doesNotContain("张伟", "502门", "13912345678", "110101199003074610");
    }
    String who = "{\"urgency\": \"URGENT\", \"reason\": \"502室张伟先生 13912345678 来电\"}";
    assertThat(as("service").post("/api/cases/" + id + "/triage", who).status()).isEqualTo(204);
    runSteps(id);
    assertThat(neighbour.get("/api/cases/" + id).body()).contains("判断已更正").doesNotContain("张伟", "502门", "502室", "13912345678");
  }

  @Test
  void theSameDamageIsOfferedToBeFollowed() {
    String id = reported(as("owner-011"), LIFT.formatted("9层", ""));
    Visitor neighbour = as("owner-013");
    String path = "/api/repairs/similar?category=LIFT&building=" + encoded("1号楼") + "&floor=" + encoded("9层");

    JsonNode similar = neighbour.get(path).json();

    assertThat(similar.valueStream().map(each -> each.get("caseId").asString())).contains(id);
    assertThat(neighbour.get(path.replace("LIFT", "FIRE")).json().valueStream().map(each -> each.get("caseId").asString())).doesNotContain(id);
    assertThat(neighbour.post("/api/cases/" + id + "/follow", "{}").status()).isEqualTo(204);
    assertThat(neighbour.post("/api/cases/" + id + "/follow", "{}").status()).isEqualTo(204);
    assertThat(neighbour.get("/api/cases/" + id).json().get("repair").get("follows").asBoolean()).isTrue();
    assertThat(neighbour.delete("/api/cases/" + id + "/follow").status()).isEqualTo(204);
    assertThat(neighbour.get("/api/cases/" + id).json().get("repair").get("follows").asBoolean()).isFalse();
  }

  @Test
  void staffCorrectTheTriageWithAReason() {
    String id = reported(as("owner-011"), LIFT.formatted("5层", ""));
    String urgent = "{\"urgency\": \"URGENT\", \"trade\": \"LIFT\", \"reason\": \"有老人住院，电梯不能停\"}";

    assertThat(as("owner-011").post("/api/cases/" + id + "/triage", urgent).status()).isEqualTo(403);
    assertThat(as("maintenance-1").post("/api/cases/" + id + "/triage", urgent).status()).isEqualTo(403);
    assertThat(as("service").post("/api/cases/" + id + "/triage", urgent.replace("有老人住院，电梯不能停", " ")).status()).isEqualTo(400);
    Answer corrected = as("service").post("/api/cases/" + id + "/triage", urgent);
    runSteps(id);

    assertThat(corrected.status()).as("%s", corrected).isEqualTo(204);
    JsonNode repair = as("owner-011").get("/api/cases/" + id).json().get("repair");
    assertThat(repair.get("urgency").asString()).isEqualTo("URGENT");
    assertThat(repair.get("reasons").get(0).asString()).contains("有老人住院");
    assertThat(as("service").post("/api/cases/" + id + "/triage", urgent).status()).as("the same again").isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"process", "admin"})
  void thoseWhoOwnTheRulesReadWhatStaffCorrectedButNobodysName(String username) {
    String words = "电梯里的灯一闪一闪" + UUID.randomUUID();
    String id = reported(as("owner-011"), LIFT.formatted("4层", words));
    as("service").post("/api/cases/" + id + "/triage", "{\"urgency\": \"URGENT\", \"reason\": \"里面很黑\"}");

    Answer answer = as(username).get("/api/repairs/corrections");

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    JsonNode corrected = answer.json().get(0);
    assertThat(corrected.get("text").asString()).endsWith(words);
    assertThat(corrected.get("before").get("urgency").asString()).isEqualTo("NORMAL");
    assertThat(corrected.get("after").get("urgency").asString()).isEqualTo("URGENT");
    assertThat(corrected.get("reason").asString()).isEqualTo("里面很黑");
    String reporterName = as("owner-011").get("/api/session").json().get("name").asString();
    String staffName = as("service").get("/api/session").json().get("name").asString();
    assertThat(answer.body()).doesNotContain("owner-011", reporterName, "service", staffName);
    assertThat(as("lake-process").get("/api/repairs/corrections").body()).doesNotContain(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-011", "service", "manager", "maintenance-1", "committee", "finance"})
  void nobodyElseReadsThem(String username) {
    Answer refused = as(username).get("/api/repairs/corrections");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void nothingIsDoneBeforeItsTime() {
    String id = reported(as("owner-011"), LIFT.formatted("6层", ""));

    assertThat(as("owner-011").post("/api/cases/" + id + "/rating", "{\"stars\": 5}").status()).isEqualTo(409);
    assertThat(as("owner-011").post("/api/cases/" + id + "/reopen", "{\"reason\": \"没修好\"}").status()).isEqualTo(409);
    assertThat(as("owner-012").post("/api/cases/" + id + "/rating", "{\"stars\": 5}").status()).isEqualTo(409);
    assertThat(as("owner-012").post("/api/cases/" + id + "/cancel", "{\"reason\": \"不要了\"}").status()).isEqualTo(404);
    assertThat(as("owner-011").post("/api/cases/" + id + "/cancel", "{\"reason\": \"\"}").status()).isEqualTo(400);
    assertThat(as("owner-011").post("/api/cases/" + id + "/cancel", "{\"reason\": \"自己好了\"}").status()).isEqualTo(204);
    runSteps(id);
    assertThat(as("owner-011").post("/api/cases/" + id + "/cancel", "{\"reason\": \"再来\"}").status()).isEqualTo(409);
    assertThat(as("owner-011").post("/api/cases/" + id + "/remarks", "{\"text\": \"还有\"}").status()).isEqualTo(409);
    assertThat(as("service").post("/api/cases/" + id + "/triage", "{\"urgency\": \"URGENT\", \"reason\": \"急\"}").status()).isEqualTo(409);
    assertThat(as("owner-012").post("/api/cases/" + id + "/follow", "{}").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"category\": \"LIFT\"   | \"category\": \"GHOST\"          | category",
        "\"place\": \"COMMON\"    | \"place\": \"OWN\"               | unit",
        "\"building\": \"1号楼\"   | \"building\": \"99号楼\"          | building",
        "\"spot\": \"电梯厅\"      | \"spot\": \"\"                   | spot",
        "\"text\": \"电梯          | \"x\": \"电梯                    | text"
      })
  void whatIsMissingInAReportIsNamed(String from, String to, String field) {
    Answer refused = report(as("owner-011"), LIFT.formatted("3层", "").replace(from, to));

    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.json().get("errors").valueStream().map(error -> error.get("field").asString())).contains(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${1+1} #{2+2} <script>alert(1)</script>", "'; drop table work_order; --", "\\u202e\\u0000漏水", "💧💧💧💧", "{\\\"a\\\": 1}"})
  void hostileWordsAreOnlyWords(String text) {
    String id = reported(as("owner-011"), LIFT.formatted("7层", text));

    Answer seen = as("owner-011").get("/api/cases/" + id);

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.json().get("state").asString()).isEqualTo("RUNNING");
    assertThat(seen.body()).doesNotContain("#{4}");
  }

  @Test
  void aReportThatIsTooLongIsRefused() {
    Answer refused = report(as("owner-011"), LIFT.formatted("3层", "长".repeat(2000)));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo("text");
  }

  private String reported(Visitor reporter, String variables) {
    Answer started = report(reporter, variables);
    assertThat(started.status()).as("%s", started).isEqualTo(201);
    String id = started.json().get("caseId").asString();
    runSteps(id);
    return id;
  }

  private static Answer report(Visitor reporter, String variables) {
    return reporter.post(
        "/api/services/repair", "{\"variables\": " + variables + "}", "Idempotency-Key", UUID.randomUUID().toString());
  }

  private String home(String username) {
    return as(username).get("/api/services/repair/form").json().get("data").get("unit").asString();
  }

  private void runSteps(String caseId) {
    List<Job> ready = steps(caseId);
    while (!ready.isEmpty()) {
      management.executeJob(ready.get(0).getId());
      ready = steps(caseId);
    }
  }

  private List<Job> steps(String caseId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
        .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).messages().withRetriesLeft().list().stream())
        .toList();
  }

  private Visitor as(String username) {
    Visitor visitor = Visitor.loggedIn(port, username);
    visitor.get("/api/session");
    return visitor;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
