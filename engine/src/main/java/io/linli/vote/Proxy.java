package io.linli.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A written proxy: its holder may cast for the entry, and the owners still may themselves. */
@Entity
@Table(name = "vote_proxy")
@IdClass(Ballot.Key.class)
class Proxy {

  @Id private UUID voteId;
  @Id private UUID entryId;
  @TenantId private String communityId;
  private String holder;
  private UUID photoId;
  private String enteredBy;
  private Instant enteredAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Proxy() {}

  @SuppressWarnings("NullAway.Init")
  Proxy(RollEntry entry, String holder, UUID photoId, String enteredBy, Instant enteredAt) {
    this.voteId = entry.voteId().value();
    this.entryId = entry.id();
    this.holder = holder;
    this.photoId = photoId;
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }
}
