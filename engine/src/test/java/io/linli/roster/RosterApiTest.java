package io.linli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LinliTest
class RosterApiTest {

  private static final String WEEK = "/api/roster?from=2031-06-02&to=2031-06-08";
  private static final String SHIFT =
      """
      {"username": "maintenance-2", "from": "2031-06-02T00:00:00Z", "to": "2031-06-02T08:00:00Z", "kind": "DUTY", "repeat": "NONE"}
      """;

  @LocalServerPort private int port;

  @Test
  void aManagerPlansAShiftAndTakesItBack() {
    Visitor manager = as("manager");

    Answer added = manager.post("/api/roster/shifts", SHIFT);

    assertThat(added.status()).as("%s", added).isEqualTo(201);
    String id = added.json().get("id").asString();
    JsonNode shown = shift(as("maintenance-1"), id);
    assertThat(shown.get("username").asString()).isEqualTo("maintenance-2");
    assertThat(shown.get("from").asString()).isEqualTo("2031-06-02T00:00:00Z");
    assertThat(shown.get("repeat").asString()).isEqualTo("NONE");
    assertThat(manager.delete("/api/roster/shifts/" + id).status()).isEqualTo(204);
    assertThat(shift(manager, id)).isNull();
    assertThat(manager.delete("/api/roster/shifts/" + id).status()).isEqualTo(404);
  }

  @Test
  void theServiceDeskSaysWhatATechnicianCanDo() {
    Visitor desk = as("service");

    Answer described =
        desk.send(
            "PUT",
            "/api/roster/technicians/maintenance-2",
            """
            {"skills": ["WATER", "LIFT"], "certificates": [{"trade": "LIFT", "validUntil": "2031-12-31"}], "buildings": ["2号楼", "1号楼", "2号楼"], "yearsOfService": 12}
            """);

    assertThat(described.status()).as("%s", described).isEqualTo(204);
    JsonNode technician = technician(desk, "maintenance-2");
    assertThat(technician.get("skills").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("WATER", "LIFT");
    assertThat(technician.get("certificates").get(0).get("validUntil").asString()).isEqualTo("2031-12-31");
    assertThat(technician.get("buildings").valueStream().map(JsonNode::asString)).containsExactly("1号楼", "2号楼");
    assertThat(technician.get("yearsOfService").asInt()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-001", "occupant-001", "committee", "process", "admin"})
  void theRosterIsForThePropertyCompany(String username) {
    assertThat(as(username).get(WEEK).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-001", "maintenance-1", "guard-1", "finance", "process", "admin"})
  void onlyManagersAndTheServiceDeskPlan(String username) {
    assertThat(as(username).post("/api/roster/shifts", SHIFT).status()).isEqualTo(403);
    assertThat(as(username).send("PUT", "/api/roster/technicians/maintenance-1", "{\"skills\": [\"LIFT\"]}").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"maintenance-2\"      | \"owner-001\"            | username",
        "\"maintenance-2\"      | \"lake-maintenance-1\"   | username",
        "\"maintenance-2\"      | null                     | username",
        "2031-06-02T08:00:00Z   | 2031-06-02T00:00:00Z     | to",
        "2031-06-02T08:00:00Z   | 2034-06-02T00:00:00Z     | to",
        "\"DUTY\"               | null                     | kind"
      })
  void whatDoesNotFitIsNamed(String from, String to, String field) {
    Answer refused = as("manager").post("/api/roster/shifts", SHIFT.replace(from, to));

    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/roster", "/api/roster?from=2031-06-08&to=2031-06-02", "/api/roster?from=2031-01-01&to=2032-01-01", "/api/roster?from=x&to=y"})
  void aSpanThatIsNoneIsABadRequest(String path) {
    assertThat(as("manager").get(path).status()).isEqualTo(400);
  }

  @Test
  void anotherCommunitysRosterDoesNotExist() {
    String id = as("manager").post("/api/roster/shifts", SHIFT).json().get("id").asString();

    assertThat(as("lake-manager").delete("/api/roster/shifts/" + id).status()).isEqualTo(404);
    assertThat(as("lake-manager").get(WEEK).body()).doesNotContain("\"maintenance-2\"", id);
  }

  private Visitor as(String username) {
    Visitor visitor = Visitor.loggedIn(port, username);
    visitor.get("/api/session");
    return visitor;
  }

  private static JsonNode shift(Visitor visitor, String id) {
    return visitor.get(WEEK).json().get("shifts").valueStream()
        .filter(shift -> shift.get("id").asString().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static JsonNode technician(Visitor visitor, String username) {
    return visitor.get(WEEK).json().get("technicians").valueStream()
        .filter(technician -> technician.get("username").asString().equals(username))
        .findFirst()
        .orElseThrow();
  }
}
