package io.linli.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Why somebody has done something with a repair, in their own words; for those who deal with it, never for the public. */
@Entity
class RepairRemark {

  /** What the words go with. */
  enum Kind {
    DECLINED,
    RETURNED,
    QUOTE_ANSWER,
    HANDED_OVER,
    REOPENED,
    CORRECTED;

    /** Who declines owes the reason to their supervisors, not to the reporter. */
    boolean forStaffOnly() {
      return this == DECLINED;
    }
  }

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID caseId;
  private Instant saidAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String words;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RepairRemark() {}

  RepairRemark(UUID caseId, Kind kind, String words, Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.kind = kind;
    this.words = words;
    this.saidAt = now;
  }

  Instant saidAt() {
    return saidAt;
  }

  Kind kind() {
    return kind;
  }

  String words() {
    return words;
  }
}
