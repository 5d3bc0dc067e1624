package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.photos.SamplePhotos;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Photos attached to a case. */
@LinliTest
class CasePhotosTest {

  @LocalServerPort int port;
  @Autowired RepositoryService repository;

  private Visitor owner;

  @BeforeEach
  void logIn() {
    Trolley.deploy(repository);
    owner = Visitor.loggedIn(port, "owner-009");
  }

  @Test
  void areAttachedByAStartAndByACompletionAndSeenWithTheCase() throws IOException {
    Visitor desk = Visitor.loggedIn(port, "service");
    String first = photo(owner);
    String second = photo(owner);

    Answer started = start(List.of(second, first));
    assertThat(started.status()).as(started.toString()).isEqualTo(201);
    String caseId = started.json().get("caseId").asString();
    String third = photo(desk);
    desk.post(
        "/api/tasks/" + Trolley.taskOf(owner, caseId) + "/complete",
        "{\"variables\": {\"trolleyNumber\": \"T-01\"}, \"photos\": [\"" + third + "\"]}");

    JsonNode photos = owner.get("/api/cases/" + caseId).json().get("photos");
    assertThat(photos.findValuesAsString("id")).containsExactly(second, first, third);
    assertThat(owner.get("/api/photos/" + third).status()).isEqualTo(200);
    assertThat(Visitor.loggedIn(port, "manager").get("/api/photos/" + first).status()).isEqualTo(200);
    assertThat(Visitor.loggedIn(port, "owner-010").get("/api/photos/" + first).status()).isEqualTo(404);
  }

  @Test
  void areRefusedWhenTheyAreNotOnesOwn() throws IOException {
    String others = photo(Visitor.loggedIn(port, "owner-010"));
    String foreign = photo(Visitor.loggedIn(port, "lake-owner-001"));

    for (String id : List.of(others, foreign, UUID.randomUUID().toString())) {
      Answer answer = start(List.of(id));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("photos");
    }
  }

  @Test
  void areAttachedOnceOnly() throws IOException {
    String id = photo(owner);
    assertThat(start(List.of(id, id)).status()).as("named twice in one request").isEqualTo(201);

    assertThat(start(List.of(id)).status()).isEqualTo(400);
  }

  @Test
  void areRefusedWhenThereAreMoreThanSix() {
    Answer answer = start(new ArrayList<>(Collections.nCopies(7, UUID.randomUUID().toString())));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("type").asString()).endsWith("too-many-photos");
  }

  private Answer start(List<String> photos) {
    String ids = photos.isEmpty() ? "" : "\"" + String.join("\", \"", photos) + "\"";
    String body = "{\"variables\": {\"days\": 1, \"purpose\": \"搬家\"}, \"photos\": [" + ids + "]}";
    return Trolley.start(owner, UUID.randomUUID().toString(), body);
  }

  private static String photo(Visitor visitor) throws IOException {
    return visitor.upload("/api/photos", SamplePhotos.png(40, 30)).json().get("id").asString();
  }
}
