package io.linli.notices.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LinliTest
class NoticeApiTest {

  @LocalServerPort int port;
  @Autowired PublishNotice publish;
  @Autowired TransactionTemplate transaction;

  private Visitor owner;
  private Visitor occupant;
  private Visitor manager;
  private Visitor elsewhere;

  @BeforeEach
  void peopleLogIn() {
    owner = Visitor.loggedIn(port, "owner-001");
    occupant = Visitor.loggedIn(port, "occupant-001");
    manager = Visitor.loggedIn(port, "manager");
    elsewhere = Visitor.loggedIn(port, "lake-owner-001");
  }

  @Test
  void aPublishedNoticeHangsOnTheBoardOfItsCommunityOnly() {
    UUID id = publish(draft(Audience.owners()).published());

    assertThat(ids(owner.get("/api/notices").json())).contains(id.toString());
    assertThat(ids(occupant.get("/api/notices").json())).contains(id.toString());
    assertThat(ids(elsewhere.get("/api/notices").json())).doesNotContain(id.toString());
    assertThat(elsewhere.get("/api/notices/" + id).status()).isEqualTo(404);
  }

  @Test
  void aNoticeThatIsNotPublishedCannotBeReadThroughTheBoard() {
    UUID id = publish(draft(Audience.person("owner-001")));

    assertThat(owner.get("/api/notices/" + id).status()).isEqualTo(404);
  }

  @Test
  void eachInboxHoldsWhatIsMeantForItsPerson() {
    String toOwners = publish(draft(Audience.owners())).toString();
    String toOne = publish(draft(Audience.person("owner-001"))).toString();
    String toManagers = publish(draft(Audience.role("manager"))).toString();
    String toAll = publish(draft(Audience.community())).toString();

    assertThat(inbox(owner)).contains(toOwners, toOne, toAll).doesNotContain(toManagers);
    assertThat(inbox(occupant)).contains(toAll).doesNotContain(toOwners, toOne, toManagers);
    assertThat(inbox(manager)).contains(toManagers, toAll).doesNotContain(toOwners, toOne);
    assertThat(inbox(elsewhere)).doesNotContain(toOwners, toOne, toManagers, toAll);
  }

  @Test
  void readingIsRememberedOnceForEachPerson() {
    UUID id = publish(draft(Audience.owners()));
    int before = unread(owner);

    assertThat(owner.post("/api/inbox/" + id + "/read", null).status()).isEqualTo(204);
    assertThat(owner.post("/api/inbox/" + id + "/read", null).status()).isEqualTo(204);

    assertThat(unread(owner)).isEqualTo(before - 1);
    assertThat(item(owner, id).get("read").asBoolean()).isTrue();
    assertThat(item(Visitor.loggedIn(port, "owner-002"), id).get("read").asBoolean()).isFalse();
  }

  @Test
  void everythingCanBeReadAtOnce() {
    publish(draft(Audience.person("owner-003")));
    Visitor reader = Visitor.loggedIn(port, "owner-003");

    assertThat(reader.post("/api/inbox/read-all", null).status()).isEqualTo(204);

    assertThat(unread(reader)).isZero();
  }

  @Test
  void anothersMessageCannotBeMarked() {
    UUID id = publish(draft(Audience.person("owner-001")));

    assertThat(occupant.post("/api/inbox/" + id + "/read", null).status()).isEqualTo(404);
    assertThat(elsewhere.post("/api/inbox/" + id + "/read", null).status()).isEqualTo(404);
    assertThat(owner.post("/api/inbox/not-an-id/read", null).status()).isEqualTo(404);
  }

  @Test
  void theBoardCanBeFilteredAndIsLimited() {
    IntStream.range(0, 3).forEach(i -> publish(draft(Audience.community()).published()));

    assertThat(owner.get("/api/notices?category=ANNOUNCEMENT&limit=2").json()).hasSize(2);
    assertThat(owner.get("/api/notices?category=EMERGENCY").json()).isEmpty();
    assertThat(owner.get("/api/notices?limit=-5").json()).hasSize(1);
    assertThat(owner.get("/api/notices?category=GOSSIP").status()).isEqualTo(400);
  }

  @Test
  void hostileTextStaysText() {
    String script = "<script>alert('好')</script>";
    UUID id = publish(NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, Audience.community(), same(script), same(script)).published());

    assertThat(owner.get("/api/notices/" + id).json().get("title").asString()).isEqualTo(script);
    assertThat(owner.get("/api/notices/" + id).header("Content-Type")).hasValue("application/json");
  }

  @Test
  void aTitleThatIsTooLongIsCutBetweenCharacters() {
    UUID id = publish(NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, Audience.community(), same("𠮷".repeat(200)), same("…")).published());

    String title = owner.get("/api/notices/" + id).json().get("title").asString();

    assertThat(title).hasSizeLessThanOrEqualTo(200).endsWith("𠮷…");
  }

  @Test
  void withoutALoginThereIsNothingToRead() {
    assertThat(new Visitor(port).get("/api/notices").status()).isEqualTo(401);
    assertThat(new Visitor(port).get("/api/inbox").status()).isEqualTo(401);
  }

  private UUID publish(NoticeDraft draft) {
    return CurrentCommunity.call("linli-garden", () -> transaction.execute(status -> publish.publish(draft)));
  }

  private static NoticeDraft draft(Audience audience) {
    return NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, audience, new Text("停水通知", "Water off"), new Text("明天上午停水", "Tomorrow morning"));
  }

  private static Text same(String text) {
    return new Text(text, text);
  }

  private static List<String> inbox(Visitor visitor) {
    return ids(visitor.get("/api/inbox?limit=200").json().get("items"));
  }

  private static int unread(Visitor visitor) {
    return visitor.get("/api/inbox").json().get("unread").asInt();
  }

  private static JsonNode item(Visitor visitor, UUID id) {
    return visitor.get("/api/inbox?limit=200").json().get("items").valueStream()
        .filter(item -> item.get("id").asString().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(JsonNode items) {
    return items.valueStream().map(item -> item.get("id").asString()).toList();
  }
}
