package io.linli.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody who has noticed the same damage and wants to hear how it ends. */
@Entity
@Table(name = "repair_follower")
class Follower {

  @EmbeddedId private Key id;
  @TenantId private @Nullable String communityId;
  private Instant followedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Follower() {}

  Follower(UUID caseId, String username, Instant followedAt) {
    this.id = new Key(caseId, username);
    this.followedAt = followedAt;
  }

  @Embeddable
  record Key(@Column(name = "case_id") UUID caseId, String username) implements Serializable {}
}
