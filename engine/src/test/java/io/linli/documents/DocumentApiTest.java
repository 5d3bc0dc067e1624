package io.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.integration.storage.BlobStore;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class DocumentApiTest {

  @LocalServerPort int port;
  @Autowired Documents documents;
  @Autowired DocumentRows rows;
  @Autowired CommunitiesWithUnused communities;
  @Autowired BlobStore blobs;
  @Autowired PublishNotice publish;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private Visitor manager;

  @BeforeEach
  void logIn() {
    manager = Visitor.loggedIn(port, "manager");
  }

  @Test
  void isTakenFromStaffAndGivenBackToBeSaved() {
    byte[] pdf = SampleDocuments.pdf("合同");

    Answer taken = manager.upload("/api/documents", pdf);

    assertThat(taken.status()).as("%s", taken).isEqualTo(201);
    assertThat(taken.json().get("name").asString()).isEqualTo("photo.pdf");
    assertThat(taken.json().get("size").asInt()).isEqualTo(pdf.length);
    Answer read = manager.get("/api/documents/" + taken.json().get("id").asString());
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(new String(pdf, StandardCharsets.UTF_8));
    assertThat(read.header("Content-Type")).hasValue("application/pdf");
    assertThat(read.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(read.header("Content-Disposition").orElse("")).startsWith("attachment");
  }

  @Test
  void isNotTakenFromResidents() {
    for (String username : new String[] {"owner-007", "occupant-001", "developer"}) {
      Answer answer = Visitor.loggedIn(port, username).upload("/api/documents", SampleDocuments.pdf("合同"));

      assertThat(answer.status()).as(username).isEqualTo(403);
    }
  }

  @Test
  void isRefusedWithASentenceWhenItIsNoPdfOrEmptyOrTooLarge() {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    assertThat(manager.upload("/api/documents", page).json().get("detail").asString()).contains("PDF");
    assertThat(manager.upload("/api/documents", new byte[0]).status()).isEqualTo(400);
    assertThat(manager.upload("/api/documents", new byte[UploadDocument.MOST_BYTES + 1]).status()).isEqualTo(413);
  }

  @Test
  void isHiddenFromOthersUntilItHangsOnSomethingThatTheySee() {
    UUID id = uploaded("只给一人");

    assertThat(read("owner-007", id)).isEqualTo(404);

    UUID notice = noticeFor(Audience.person("owner-007"), false);
    attach(id, notice, "manager");

    assertThat(read("owner-007", id)).isEqualTo(200);
    assertThat(read("owner-008", id)).isEqualTo(404);
    assertThat(read("lake-manager", id)).isEqualTo(404);
  }

  @Test
  void onTheBoardItIsReadByEveryMember() {
    UUID id = uploaded("全体");
    UUID draft = noticeFor(Audience.person("owner-007"), false);
    UUID notice = noticeFor(Audience.community(), true);
    attach(id, draft, "manager");

    here(
        () -> {
          documents.share(owner(draft), owner(notice));
          return null;
        });

    assertThat(read("occupant-001", id)).isEqualTo(200);
    assertThat(read("lake-owner-001", id)).isEqualTo(404);
    assertThat(here(() -> documents.of(owner(notice).kind(), List.of(owner(notice).id()))).get(owner(notice).id()))
        .extracting(Document::id)
        .containsExactly(id);
  }

  @Test
  void isAttachedOnlyByWhoUploadedIt() {
    UUID id = uploaded("经理的");
    UUID notice = noticeFor(Audience.community(), true);

    assertThatThrownBy(() -> attach(id, notice, "service")).isInstanceOf(DocumentRefused.class);
    assertThatThrownBy(() -> attach(UUID.randomUUID(), notice, "manager")).isInstanceOf(DocumentRefused.class);
  }

  @Test
  void isDeletedWhenNobodyAttachesIt() {
    UUID unused = uploaded("没人要");
    UUID used = uploaded("有人要");
    attach(used, noticeFor(Audience.community(), true), "manager");
    Clock later = Clock.offset(clock, DiscardUnused.KEEP.plusHours(1));

    new DiscardUnused(rows, communities, blobs, transaction, clock).discard();
    assertThat(read("manager", unused)).as("a draft may still need it").isEqualTo(200);

    new DiscardUnused(rows, communities, blobs, transaction, later).discard();
    assertThat(read("manager", unused)).isEqualTo(404);
    assertThat(read("manager", used)).isEqualTo(200);
  }

  private UUID uploaded(String mark) {
    return UUID.fromString(manager.upload("/api/documents", SampleDocuments.pdf(mark)).json().get("id").asString());
  }

  private int read(String username, UUID id) {
    return Visitor.loggedIn(port, username).get("/api/documents/" + id).status();
  }

  private UUID noticeFor(Audience audience, boolean onBoard) {
    Text words = new Text("附件", "Attachment");
    NoticeDraft draft = NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, audience, words, words);
    return here(() -> publish.publish(onBoard ? draft.published() : draft));
  }

  private void attach(UUID id, UUID notice, String uploader) {
    here(
        () -> {
          documents.attach(List.of(id), owner(notice), uploader);
          return null;
        });
  }

  private static DocumentOwner owner(UUID notice) {
    return new DocumentOwner("notice", notice.toString());
  }

  private <T> T here(Supplier<T> action) {
    return CurrentCommunity.call("linli-garden", () -> transaction.execute(status -> action.get()));
  }
}
