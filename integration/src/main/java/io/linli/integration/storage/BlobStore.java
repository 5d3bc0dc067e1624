package io.linli.integration.storage;

import java.time.Instant;

/**
 * Keeps byte contents under the hash of what they are.
 *
 * <p>A store knows no transactions: put before the row that names the key, delete after the row is gone. All methods are thread-safe;
 * an input or output error leaves as {@link java.io.UncheckedIOException}.
 */
public interface BlobStore {

  /** Keeps the content and says where; the same content again gives the same key and renews its age. */
  BlobKey put(String area, byte[] content);

  /** @throws BlobMissing when nothing is kept under the key */
  byte[] get(BlobKey key);

  /**
   * Deletes the content unless it was put again at or after {@code before}: somebody who has just put the same content has
   * perhaps not yet committed the row that names it.
   */
  void deleteIfOlder(BlobKey key, Instant before);
}
