package io.linli.photos;

import io.linli.integration.storage.BlobKey;
import io.linli.integration.storage.BlobStore;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes photos that were uploaded and never used. Housekeeping of files that no person waits for, so Spring's scheduler and not a process;
 * every node may run it, deleting twice is harmless.
 */
@Component
class DiscardOrphans {

  /** A draft of a request may lie this long before its photos are gone. */
  static final Duration KEEP = Duration.ofDays(2);

  private final PhotoRows rows;
  private final CommunitiesWithOrphans communities;
  private final BlobStore blobs;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DiscardOrphans(
      PhotoRows rows, CommunitiesWithOrphans communities, BlobStore blobs, TransactionTemplate transaction, Clock clock) {
    this.rows = rows;
    this.communities = communities;
    this.blobs = blobs;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void discard() {
    Instant before = clock.instant().minus(KEEP);
    for (String community : communities.before(before)) {
      CurrentCommunity.run(community, () -> discard(community, before));
    }
  }

  private void discard(String community, Instant before) {
    for (UUID id : rows.orphans(before)) {
      discard(community, id, before);
    }
  }

  /** The row first and committed: a file without a row is only waste, a row without its file is a loss. */
  private void discard(String community, UUID id, Instant before) {
    Photo photo = rows.findById(id).orElse(null);
    if (photo == null) {
      return;
    }
    Integer deleted = transaction.execute(status -> rows.deleteUnbound(id, community));
    if (deleted != null && deleted == 1) {
      for (String hash : List.of(photo.picture(), photo.thumbnail())) {
        deleteUnused(new BlobKey(community, hash), before);
      }
    }
  }

  private void deleteUnused(BlobKey key, Instant before) {
    if (rows.countByContent(key.sha256()) == 0) {
      blobs.deleteIfOlder(key, before);
    }
  }
}
