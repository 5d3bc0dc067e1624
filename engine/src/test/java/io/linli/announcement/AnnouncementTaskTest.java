package io.linli.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever approves an announcement reads whom it is for, also in Tasklist, which asks the engine for the names in the list by this very resource. */
@LinliTest
class AnnouncementTaskTest {

  private static final String TASK = "/engine-rest/task/";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, Object> WATER = Map.of("title", "周六停水", "body", "周六上午八点至十二点停水。", "audience", "COMMUNITY");

  @LocalServerPort int port;

  @Test
  void tasklistReadsTheNamesOfAudiencesAsJson() {
    String task = waiting();

    JsonNode audiences = machine("manager").get(TASK + task + "/form-variables?deserializeValues=false").json().get("audiences");

    assertThat(audiences.get("type").asString()).isEqualTo("Json");
    assertThat(JSON.readTree(audiences.get("value").asString()).get(0).get("label").asString()).isEqualTo("全小区");
  }

  @Test
  void othersGetThemAsObjectsOrOnlyWhatTheyAskFor() {
    String task = waiting();

    JsonNode all = machine("manager").get(TASK + task + "/form-variables").json();
    JsonNode one = machine("manager").get(TASK + task + "/form-variables?variableNames=title").json();

    assertThat(all.get("audiences").get("value").get(0).get("value").asString()).isEqualTo("COMMUNITY");
    assertThat(one.propertyNames()).containsExactly("title");
  }

  @Test
  void nobodyElseGetsThem() {
    String task = waiting();

    for (String username : new String[] {"owner-006", "finance", "lake-manager"}) {
      assertThat(machine(username).get(TASK + task + "/form-variables").status()).as(username).isIn(401, 403, 404);
    }
  }

  private String waiting() {
    String body = JSON.writeValueAsString(Map.of("variables", WATER));
    String caseId =
        as("service").post("/api/services/announcement", body, "Idempotency-Key", UUID.randomUUID().toString()).json().get("caseId").asString();
    return as("manager").get("/api/tasks?limit=200").json().valueStream()
        .filter(task -> caseId.equals(task.get("caseId").asString()))
        .map(task -> task.get("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private Visitor as(String username) {
    return Visitor.loggedIn(port, username);
  }

  private Visitor machine(String username) {
    return new Visitor(port).withBasic(username, "linli");
  }
}
