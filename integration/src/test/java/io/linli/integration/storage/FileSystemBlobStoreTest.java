package io.linli.integration.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSystemBlobStoreTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final byte[] CONTENT = "电梯".getBytes(StandardCharsets.UTF_8);

  @TempDir Path root;

  @Test
  void givesBackWhatWasPut() {
    BlobStore store = storeAt(NOW);

    BlobKey key = store.put("linli-garden", CONTENT);

    assertThat(store.get(key)).isEqualTo(CONTENT);
  }

  @Test
  void keepsEqualContentOnceInAnAreaAndApartBetweenAreas() throws IOException {
    BlobStore store = storeAt(NOW);

    BlobKey first = store.put("linli-garden", CONTENT);
    BlobKey second = store.put("linli-garden", CONTENT);
    BlobKey elsewhere = store.put("jade-lake", CONTENT);

    assertThat(second).isEqualTo(first);
    assertThat(elsewhere).isNotEqualTo(first);
    assertThat(files()).isEqualTo(2);
  }

  @Test
  void deletesOldContent() {
    BlobKey key = storeAt(NOW).put("linli-garden", CONTENT);

    storeAt(NOW).deleteIfOlder(key, NOW.plusSeconds(1));

    assertThatThrownBy(() -> storeAt(NOW).get(key)).isInstanceOf(BlobMissing.class);
  }

  @Test
  void keepsContentThatWasPutAgain() {
    BlobKey key = storeAt(NOW.minus(Duration.ofDays(2))).put("linli-garden", CONTENT);
    storeAt(NOW).put("linli-garden", CONTENT);

    storeAt(NOW).deleteIfOlder(key, NOW.minus(Duration.ofDays(1)));

    assertThat(storeAt(NOW).get(key)).isEqualTo(CONTENT);
  }

  @Test
  void deletesNothingWithoutComplaint() {
    BlobKey nothing = new BlobKey("linli-garden", "0".repeat(64));

    storeAt(NOW).deleteIfOlder(nothing, NOW);

    assertThatThrownBy(() -> storeAt(NOW).get(nothing)).isInstanceOf(BlobMissing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../secrets", "a/b", "A", "-", "a.b"})
  void refusesAnAreaThatCouldLeaveItsFolder(String area) {
    assertThatThrownBy(() -> storeAt(NOW).put(area, CONTENT)).isInstanceOf(IllegalArgumentException.class);
  }

  private BlobStore storeAt(Instant time) {
    return new FileSystemBlobStore(root, Clock.fixed(time, ZoneOffset.UTC));
  }

  private long files() throws IOException {
    try (var paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).count();
    }
  }
}
