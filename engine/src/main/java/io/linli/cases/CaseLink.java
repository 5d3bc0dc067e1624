package io.linli.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One case came of another. */
@Entity
class CaseLink {

  @Id private UUID id;
  @TenantId private String communityId;
  private UUID sourceId;
  private UUID madeId;
  private Instant linkedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CaseLink() {}

  @SuppressWarnings("NullAway.Init")
  CaseLink(UUID sourceId, UUID madeId, Instant linkedAt) {
    this.id = UUID.randomUUID();
    this.sourceId = sourceId;
    this.madeId = madeId;
    this.linkedAt = linkedAt;
  }

  UUID other(UUID one) {
    return one.equals(sourceId) ? madeId : sourceId;
  }

  UUID madeId() {
    return madeId;
  }
}
