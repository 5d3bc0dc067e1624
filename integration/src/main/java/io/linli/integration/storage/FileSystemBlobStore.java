package io.linli.integration.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;

/** Blobs as files {@code <root>/<area>/<first two digits>/<sha256>}; the folder may be shared by several nodes. */
public final class FileSystemBlobStore implements BlobStore {

  private final Path root;
  private final Clock clock;

  public FileSystemBlobStore(Path root, Clock clock) {
    this.root = root;
    this.clock = clock;
  }

  @Override
  public BlobKey put(String area, byte[] content) {
    BlobKey key = BlobKey.of(area, content);
    try {
      write(file(key), content);
    } catch (IOException failed) {
      throw new UncheckedIOException("Could not keep a blob in " + root, failed);
    }
    return key;
  }

  @Override
  public byte[] get(BlobKey key) {
    try {
      return Files.readAllBytes(file(key));
    } catch (NoSuchFileException missing) {
      throw new BlobMissing(key);
    } catch (IOException failed) {
      throw new UncheckedIOException("Could not read a blob from " + root, failed);
    }
  }

  @Override
  public void deleteIfOlder(BlobKey key, Instant before) {
    Path file = file(key);
    try {
      if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("Could not delete a blob from " + root, failed);
    }
  }

  /** Written beside and moved into place, so that a reader or a crash never meets half a file. */
  private void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "draft-", ".tmp");
    try {
      Files.write(draft, content);
      Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Path file(BlobKey key) {
    return root.resolve(key.area()).resolve(key.sha256().substring(0, 2)).resolve(key.sha256());
  }
}
