package io.linli.integration.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3BlobStoreTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final byte[] CONTENT = "电梯".getBytes(StandardCharsets.UTF_8);

  private ObjectStore server;
  private S3BlobStore store;

  @BeforeEach
  void start() throws IOException {
    server = new ObjectStore(NOW);
    store = store(ObjectStore.SECRET_KEY);
  }

  @AfterEach
  void stop() {
    store.close();
    server.close();
  }

  @Test
  void givesBackWhatWasPut() {
    BlobKey key = store.put("linli-garden", CONTENT);

    assertThat(store.get(key)).isEqualTo(CONTENT);
    assertThat(server.names()).containsExactly("/files/linli/linli-garden/" + key.sha256().substring(0, 2) + "/" + key.sha256());
  }

  @Test
  void anEmptyBlobIsABlob() {
    assertThat(store.get(store.put("linli-garden", new byte[0]))).isEmpty();
  }

  @Test
  void keepsEqualContentOnceInAnAreaAndApartBetweenAreas() {
    BlobKey first = store.put("linli-garden", CONTENT);
    BlobKey second = store.put("linli-garden", CONTENT);
    BlobKey elsewhere = store.put("jade-lake", CONTENT);

    assertThat(second).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
    assertThat(server.names()).hasSize(2);
  }

  @Test
  void deletesOldContent() {
    BlobKey key = store.put("linli-garden", CONTENT);

    store.deleteIfOlder(key, NOW.plusSeconds(1));

    assertThatThrownBy(() -> store.get(key)).isInstanceOf(BlobMissing.class);
  }

  @Test
  void keepsContentThatWasPutAgain() {
    server.itIs(NOW.minus(Duration.ofDays(2)));
    BlobKey key = store.put("linli-garden", CONTENT);
    server.itIs(NOW);
    store.put("linli-garden", CONTENT);

    store.deleteIfOlder(key, NOW.minus(Duration.ofDays(1)));

    assertThat(store.get(key)).isEqualTo(CONTENT);
  }

  @Test
  void deletesNothingWithoutComplaint() {
    BlobKey nothing = new BlobKey("linli-garden", "0".repeat(64));

    store.deleteIfOlder(nothing, NOW);

    assertThatThrownBy(() -> store.get(nothing)).isInstanceOf(BlobMissing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../secrets", "a/b", "A", "-", "a.b"})
  void refusesAnAreaThatCouldLeaveItsFolder(String area) {
    assertThatThrownBy(() -> store.put(area, CONTENT)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWrongSecretIsAnErrorThatDoesNotTellIt() {
    try (S3BlobStore stranger = store("a wrong secret")) {
      assertThatThrownBy(() -> stranger.put("linli-garden", CONTENT))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("bucket files")
          .hasMessageNotContaining("a wrong secret");
    }
    assertThat(server.names()).isEmpty();
  }

  @Test
  void aStoreThatIsDownIsAnInputOutputError() {
    server.close();

    assertThatThrownBy(() -> store.put("linli-garden", CONTENT)).isInstanceOf(UncheckedIOException.class);
  }

  private S3BlobStore store(String secretKey) {
    return new S3BlobStore(
        new S3Settings("files", server.endpoint(), ObjectStore.REGION, "linli/", ObjectStore.ACCESS_KEY, secretKey, true));
  }
}
