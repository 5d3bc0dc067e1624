package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.photos.SamplePhotos;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@LinliTest
class AddToCaseTest {

  private static final String REQUEST =
      """
      {"variables": {"title": "更换大堂灯具", "category": "OTHER", "kind": "REPAIR_OR_RENEW", "place": "1号楼大堂",
        "reason": "灯具老化闪烁，影响老人夜间出行。", "quantity": 6, "estimatedCost": 1280}}
      """;

  @LocalServerPort private int port;

  @Test
  void aRemarkStandsOnTheTimelineButIsNotWhereTheCaseStands() {
    Visitor owner = Visitor.loggedIn(port, "owner-003");
    String id = started(owner);
    String before = owner.get("/api/cases/" + id).json().get("status").asString();

    Answer answer = owner.post("/api/cases/" + id + "/remarks", "{\"text\": \"  二楼的灯也坏了  \"}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(204);
    var seen = owner.get("/api/cases/" + id).json();
    assertThat(seen.get("timeline").valueStream().map(entry -> entry.get("milestone").asString())).contains("二楼的灯也坏了");
    assertThat(seen.get("status").asString()).isEqualTo(before);
  }

  @Test
  void aPhotoCanComeLater() throws IOException {
    Visitor owner = Visitor.loggedIn(port, "owner-003");
    String id = started(owner);
    String photo = owner.upload("/api/photos", SamplePhotos.png(64, 48)).json().get("id").asString();

    Answer answer = owner.post("/api/cases/" + id + "/photos", "{\"photos\": [\"" + photo + "\"]}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(204);
    assertThat(owner.get("/api/cases/" + id).json().get("photos").get(0).get("id").asString()).isEqualTo(photo);
  }

  @Test
  void nothingIsAddedWithoutWordsOrPhotosOrToSomebodyElsesCase() {
    Visitor owner = Visitor.loggedIn(port, "owner-003");
    Visitor neighbour = Visitor.loggedIn(port, "owner-004");
    String id = started(owner);

    assertThat(owner.post("/api/cases/" + id + "/remarks", "{\"text\": \"  \"}").status()).isEqualTo(400);
    assertThat(owner.post("/api/cases/" + id + "/remarks", "{\"text\": \"" + "长".repeat(401) + "\"}").status()).isEqualTo(400);
    assertThat(owner.post("/api/cases/" + id + "/photos", "{\"photos\": []}").status()).isEqualTo(400);
    assertThat(neighbour.post("/api/cases/" + id + "/remarks", "{\"text\": \"看看\"}").status()).isEqualTo(404);
  }

  private static String started(Visitor owner) {
    owner.get("/api/session");
    Answer answer = owner.post("/api/services/procurement", REQUEST, "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.json().get("caseId").asString();
  }
}
