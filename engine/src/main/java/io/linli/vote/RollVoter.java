package io.linli.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person may cast for an entry, because they owned it when voting opened. */
@Entity
@Table(name = "vote_entry_voter")
@IdClass(RollVoter.Key.class)
class RollVoter {

  @Id private UUID voteId;
  @Id private UUID personId;
  @Id private UUID entryId;
  @TenantId private String communityId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RollVoter() {}

  record Key(UUID voteId, UUID personId, UUID entryId) implements Serializable {}
}
