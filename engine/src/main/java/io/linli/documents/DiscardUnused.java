package io.linli.documents;

import io.linli.integration.storage.BlobKey;
import io.linli.integration.storage.BlobStore;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes documents that were uploaded and never attached. Housekeeping that no person waits for, so Spring's scheduler and not a process;
 * every node may run it, deleting twice is harmless.
 */
@Component
class DiscardUnused {

  /** A draft may lie this long before its documents are gone. */
  static final Duration KEEP = Duration.ofDays(2);

  private final DocumentRows rows;
  private final CommunitiesWithUnused communities;
  private final BlobStore blobs;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DiscardUnused(
      DocumentRows rows, CommunitiesWithUnused communities, BlobStore blobs, TransactionTemplate transaction, Clock clock) {
    this.rows = rows;
    this.communities = communities;
    this.blobs = blobs;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
  void discard() {
    Instant before = clock.instant().minus(KEEP);
    for (String community : communities.before(before)) {
      CurrentCommunity.run(
          community, () -> rows.unused(before).forEach(id -> discard(community, id, before)));
    }
  }

  /**
   * The row first and committed: a file without a row is only waste, a row without its file is a loss. Attached meanwhile, the document
   * stays: its link holds on to it.
   */
  private void discard(String community, UUID id, Instant before) {
    Document unused = rows.findById(id).orElse(null);
    if (unused == null) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> rows.delete(unused));
    } catch (DataIntegrityViolationException attachedMeanwhile) {
      return;
    }
    if (rows.countByContent(unused.content()) == 0) {
      blobs.deleteIfOlder(new BlobKey(community, unused.content()), before);
    }
  }
}
