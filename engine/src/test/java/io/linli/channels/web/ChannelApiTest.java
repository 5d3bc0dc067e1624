package io.linli.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.channels.Device;
import io.linli.channels.Outside;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

@LinliTest
@ContextConfiguration(initializers = Outside.class)
class ChannelApiTest {

  @LocalServerPort int port;

  @Test
  void showsWhatIsUsualToWhoeverHasChosenNothing() {
    JsonNode mine = visitor("owner-020").get("/api/me/channels").json();

    assertThat(mine.get("contact").get("email").isNull()).isTrue();
    assertThat(mine.get("kinds")).hasSize(7);
    assertThat(kind(mine, "VOTE").toString()).isEqualTo("{\"kind\":\"VOTE\",\"email\":true,\"sms\":false,\"wechat\":false,\"push\":true}");
    assertThat(kind(mine, "EMERGENCY").toString()).isEqualTo("{\"kind\":\"EMERGENCY\",\"email\":true,\"sms\":true,\"wechat\":true,\"push\":true}");
    assertThat(mine.get("quiet").toString()).isEqualTo("{\"from\":\"22:00\",\"until\":\"07:00\"}");
    assertThat(mine.get("available").toString()).isEqualTo("{\"email\":true,\"sms\":true,\"wechat\":true,\"push\":true}");
  }

  @Test
  void keepsWhatSomebodyChoosesAndNothingElseChanges() {
    Visitor owner = visitor("owner-021");

    Answer changed =
        owner.send(
            "PUT",
            "/api/me/channels",
            """
            {"contact": {"email": " wang@example.com ", "phone": "138 0013-8000", "wechat": ""},
             "kinds": [{"kind": "VOTE", "email": false, "sms": true, "wechat": false, "push": false}],
             "quiet": {"from": "21:30", "until": "08:00"}}
            """);
    owner.send("PUT", "/api/me/channels", "{\"quiet\": {\"from\": \"23:00\", \"until\": \"06:00\"}}");

    assertThat(changed.status()).as("%s", changed).isEqualTo(200);
    JsonNode mine = owner.get("/api/me/channels").json();
    assertThat(mine.get("contact").toString()).isEqualTo("{\"email\":\"wang@example.com\",\"phone\":\"13800138000\",\"wechat\":null}");
    assertThat(kind(mine, "VOTE").get("sms").asBoolean()).isTrue();
    assertThat(kind(mine, "VOTE").get("email").asBoolean()).isFalse();
    assertThat(kind(mine, "REPAIR").get("email").asBoolean()).isTrue();
    assertThat(mine.get("quiet").get("from").asString()).isEqualTo("23:00");
    assertThat(visitor("owner-022").get("/api/me/channels").body()).doesNotContain("wang@example.com", "13800138000");
  }

  @Test
  void forgetsOnRequest() {
    Visitor owner = visitor("owner-023");
    owner.send("PUT", "/api/me/channels", "{\"contact\": {\"email\": \"wang@example.com\", \"phone\": \"13800138000\", \"wechat\": \"wx_wang\"}}");
    subscribe(owner, new Device());

    assertThat(owner.delete("/api/me/contact").status()).isEqualTo(204);

    JsonNode mine = owner.get("/api/me/channels").json();
    assertThat(mine.get("contact").toString()).isEqualTo("{\"email\":null,\"phone\":null,\"wechat\":null}");
    assertThat(mine.get("devices").asInt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\": \"wang\"}", "{\"email\": \"wang@example.com\\r\\nBcc: spy@example.com\"}", "{\"email\": \"a@b.cn,c@d.cn\"}",
        "{\"phone\": \"not a number\"}", "{\"phone\": \"1\"}", "{\"phone\": \"+8613800138000;ext=1\"}", "{\"wechat\": \"微信\"}",
        "{\"wechat\": \"<script>\"}", "{\"wechat\": \"a b\"}"
      })
  void saysWhichContactDataIsMalformed(String contact) {
    Answer answer = visitor("owner-024").send("PUT", "/api/me/channels", "{\"contact\": " + contact + "}");

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asString()).startsWith("contact.");
    assertThat(answer.body()).doesNotContain("spy@");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kinds\": [{\"kind\": \"GOSSIP\"}]}", "{\"quiet\": {\"from\": \"25:00\", \"until\": \"07:00\"}}", "[]", "{", "{\"kinds\": 1}"})
  void refusesWhatItCannotRead(String body) {
    assertThat(visitor("owner-024").send("PUT", "/api/me/channels", body).status()).isEqualTo(400);
  }

  @Test
  void refusesAGiantBody() {
    String giant = "{\"contact\": {\"email\": \"" + "a".repeat(2 * 1024 * 1024) + "\"}}";

    assertThat(visitor("owner-024").send("PUT", "/api/me/channels", giant).status()).isEqualTo(413);
  }

  @Test
  void browsersSubscribeToOneKeyForAll() {
    String key = visitor("owner-025").get("/api/push/key").json().get("key").asString();

    assertThat(key).hasSize(87);
    assertThat(visitor("lake-owner-001").get("/api/push/key").json().get("key").asString()).isEqualTo(key);
  }

  @Test
  void aDeviceIsKeptOnceAndForgottenByItsOwnerOnly() {
    Visitor owner = visitor("owner-026");
    Visitor other = visitor("owner-027");
    Device device = new Device();

    assertThat(subscribe(owner, device).status()).isEqualTo(201);
    assertThat(subscribe(owner, device).status()).isEqualTo(201);
    assertThat(devices(owner)).isOne();
    String body = "{\"endpoint\": \"" + device.endpoint() + "\"}";
    assertThat(other.send("DELETE", "/api/push/subscriptions", body).status()).isEqualTo(204);
    assertThat(devices(owner)).as("another person's device stays").isOne();
    assertThat(owner.send("DELETE", "/api/push/subscriptions", body).status()).isEqualTo(204);
    assertThat(devices(owner)).isZero();
  }

  @Test
  void aBrowserThatAnotherMemberUsesNowTellsThemOnly() {
    Visitor first = visitor("owner-028");
    Visitor second = visitor("owner-029");
    Device shared = new Device();
    subscribe(first, shared);

    subscribe(second, shared);

    assertThat(devices(first)).isZero();
    assertThat(devices(second)).isOne();
  }

  @Test
  void nobodyFillsTheTableWithDevices() {
    Visitor owner = visitor("owner-030");
    for (int number = 0; number < 12; number++) {
      assertThat(subscribe(owner, new Device()).status()).isEqualTo(201);
    }

    assertThat(devices(owner)).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"endpoint\": \"\"}", "{\"endpoint\": \"not an address\"}", "{\"endpoint\": \"http://push.example.com/a\", \"keys\": {\"p256dh\": \"x\", \"auth\": \"y\"}}", "{\"endpoint\": \"file:///etc/passwd\", \"keys\": null}"})
  void refusesWhatIsNoSubscription(String body) {
    assertThat(visitor("owner-031").post("/api/push/subscriptions", body).status()).isEqualTo(400);
  }

  @Test
  void onlyTheAdministratorSeesWhatWasNotDelivered() {
    for (String username : new String[] {"owner-001", "manager", "service", "committee", "process"}) {
      assertThat(visitor(username).get("/api/deliveries").status()).as(username).isEqualTo(403);
      assertThat(visitor(username).post("/api/deliveries/" + UUID.randomUUID() + "/retry", "{}").status()).as(username).isEqualTo(403);
    }
    Visitor admin = visitor("admin");
    assertThat(admin.get("/api/deliveries?state=GIVEN_UP&limit=10").status()).isEqualTo(200);
    assertThat(admin.get("/api/deliveries?state=LOST").status()).isEqualTo(400);
    assertThat(admin.post("/api/deliveries/" + UUID.randomUUID() + "/retry", "{}").status()).isEqualTo(404);
  }

  private Answer subscribe(Visitor visitor, Device device) {
    return visitor.post(
        "/api/push/subscriptions",
        "{\"endpoint\": \"%s\", \"expirationTime\": null, \"keys\": {\"p256dh\": \"%s\", \"auth\": \"%s\"}}"
            .formatted(device.endpoint(), device.p256dh(), device.auth()));
  }

  private static int devices(Visitor visitor) {
    return visitor.get("/api/me/channels").json().get("devices").asInt();
  }

  private static JsonNode kind(JsonNode mine, String kind) {
    for (JsonNode each : mine.get("kinds")) {
      if (each.get("kind").asString().equals(kind)) {
        return each;
      }
    }
    throw new AssertionError("There is no " + kind);
  }

  private Visitor visitor(String username) {
    Visitor visitor = Visitor.loggedIn(port, username);
    visitor.get("/api/session");
    return visitor;
  }
}
