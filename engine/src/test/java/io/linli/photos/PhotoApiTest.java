package io.linli.photos;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.integration.storage.BlobStore;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class PhotoApiTest {

  @LocalServerPort int port;
  @Autowired PhotoRows rows;
  @Autowired CommunitiesWithOrphans communities;
  @Autowired BlobStore blobs;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private Visitor owner;

  @BeforeEach
  void logIn() {
    owner = Visitor.loggedIn(port, "owner-007");
  }

  @Test
  void isTakenAndShownToItsUploader() throws IOException {
    String id = uploaded(owner, 300);

    Answer picture = owner.get("/api/photos/" + id);
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Type")).hasValue("image/jpeg");
    assertThat(picture.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(owner.get("/api/photos/" + id + "/thumbnail").status()).isEqualTo(200);
  }

  @Test
  void isHiddenFromOthersWhileItBelongsToNothing() throws IOException {
    String id = uploaded(owner, 301);

    for (String username : new String[] {"owner-008", "manager", "lake-manager"}) {
      assertThat(Visitor.loggedIn(port, username).get("/api/photos/" + id).status()).as(username).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "..%2f..%2fetc%2fpasswd", "00000000-0000-0000-0000-000000000000"})
  void isNotFoundUnderAHostileId(String id) {
    assertThat(owner.get("/api/photos/" + id).status()).isIn(400, 404);
  }

  @Test
  void isRefusedWithASentenceWhenItIsNoPhoto() {
    Answer answer = owner.upload("/api/photos", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("JPEG");
  }

  @Test
  void isRefusedWhenItIsEmptyOrMissing() {
    assertThat(owner.upload("/api/photos", new byte[0]).status()).isEqualTo(400);
    assertThat(owner.post("/api/photos", "{}").status()).isEqualTo(415);
  }

  @Test
  void isRefusedOverTenMegabytes() {
    Answer answer = owner.upload("/api/photos", new byte[UploadPhoto.MOST_BYTES + 1]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("detail").asString()).contains("10 MB");
  }

  @Test
  void isDeletedWhenNobodyUsesIt() throws IOException {
    UUID id = UUID.fromString(uploaded(owner, 302));
    Clock later = Clock.offset(clock, DiscardOrphans.KEEP.plusHours(1));

    new DiscardOrphans(rows, communities, blobs, transaction, clock).discard();
    assertThat(exists(id)).as("a draft may still need it").isTrue();

    new DiscardOrphans(rows, communities, blobs, transaction, later).discard();
    assertThat(exists(id)).isFalse();
    assertThat(owner.get("/api/photos/" + id).status()).isEqualTo(404);
  }

  @Test
  void staysWhenItBelongsToSomething() throws IOException {
    UUID id = UUID.fromString(uploaded(owner, 303));
    CurrentCommunity.run(
        "linli-garden",
        () ->
            transaction.executeWithoutResult(
                status ->
                    rows.bind(id, "linli-garden", "owner-007", "case", UUID.randomUUID().toString(), 0, clock.instant(), null, null)));

    Clock later = Clock.offset(clock, Duration.ofDays(30));
    new DiscardOrphans(rows, communities, blobs, transaction, later).discard();

    assertThat(owner.get("/api/photos/" + id).status()).isEqualTo(200);
  }

  private boolean exists(UUID id) {
    return CurrentCommunity.call("linli-garden", () -> rows.findById(id).isPresent());
  }

  private static String uploaded(Visitor visitor, int size) throws IOException {
    Answer answer = visitor.upload("/api/photos", SamplePhotos.png(size, size));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("id").asString();
  }
}
