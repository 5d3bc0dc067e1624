package io.linli.vote;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The final ballot of one entry. */
@Entity
@Table(name = "vote_ballot")
@IdClass(Ballot.Key.class)
public class Ballot {

  @Id private UUID voteId;
  @Id private UUID entryId;
  @TenantId private String communityId;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  private long area;
  private int heads;
  private String receipt;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String castBy;
  private String castByName;
  private Instant castAt;
  private @Nullable UUID photoId;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Ballot() {}

  @SuppressWarnings("NullAway.Init")
  Ballot(RollEntry entry, Choice choice, Hand hand, String receipt, Instant castAt) {
    this.voteId = entry.voteId().value();
    this.entryId = entry.id();
    this.choice = choice;
    this.area = entry.area();
    this.heads = entry.heads();
    this.receipt = receipt;
    this.channel = hand.channel();
    this.castBy = hand.username();
    this.castByName = hand.name();
    this.photoId = hand.photoId();
    this.castAt = castAt;
  }

  public UUID entryId() {
    return entryId;
  }

  public Choice choice() {
    return choice;
  }

  public String receipt() {
    return receipt;
  }

  public Channel channel() {
    return channel;
  }

  /** The name of who cast it; for a paper ballot of who entered it. */
  public String castByName() {
    return castByName;
  }

  public Instant castAt() {
    return castAt;
  }

  /** The photo of the paper. */
  public Optional<UUID> photoId() {
    return Optional.ofNullable(photoId);
  }

  record Key(UUID voteId, UUID entryId) implements Serializable {}

  /**
   * Whose hand puts a ballot in.
   *
   * @param photoId of the paper, for paper ballots
   */
  record Hand(Channel channel, String username, String name, @Nullable UUID photoId) {}
}
