package io.linli.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What one side has said. */
@Entity
public class ComplaintEntry {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @TenantId private String communityId;
  private UUID complaintId;
  private Instant saidAt;

  @Enumerated(EnumType.STRING)
  private Side saidBy;

  private @Nullable String speaker;
  private @Nullable String speakerName;
  private String original;
  private @Nullable String masked;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ComplaintEntry() {}

  @SuppressWarnings("NullAway.Init")
  ComplaintEntry(
      UUID complaintId,
      Instant saidAt,
      Side saidBy,
      @Nullable String speaker,
      @Nullable String speakerName,
      String original,
      @Nullable String masked) {
    this.complaintId = complaintId;
    this.saidAt = saidAt;
    this.saidBy = saidBy;
    this.speaker = speaker;
    this.speakerName = speakerName;
    this.original = original;
    this.masked = masked;
  }

  UUID complaintId() {
    return complaintId;
  }

  public Instant saidAt() {
    return saidAt;
  }

  public Side saidBy() {
    return saidBy;
  }

  /** Name of the person who said it; null when it is not known. */
  public @Nullable String speakerName() {
    return speakerName;
  }

  public String original() {
    return original;
  }

  /** What everybody reads; null for words that are withheld because they are not fit to publish. */
  public @Nullable String masked() {
    return masked;
  }
}
