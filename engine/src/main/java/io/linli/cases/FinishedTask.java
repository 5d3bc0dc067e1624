package io.linli.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A task that somebody has completed: whoever comes second is told, and may go on seeing the case they worked on. */
@Entity
public class FinishedTask {

  @Id private String id;
  @TenantId private String communityId;
  private @Nullable UUID caseId;
  private String node;
  private @Nullable String finishedBy;
  private @Nullable String finishedByName;
  private Instant finishedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected FinishedTask() {}

  @SuppressWarnings("NullAway.Init")
  FinishedTask(
      String id,
      @Nullable UUID caseId,
      String node,
      @Nullable String finishedBy,
      @Nullable String finishedByName,
      Instant finishedAt) {
    this.id = id;
    this.caseId = caseId;
    this.node = node;
    this.finishedBy = finishedBy;
    this.finishedByName = finishedByName;
    this.finishedAt = finishedAt;
  }

  @Nullable UUID caseId() {
    return caseId;
  }

  @Nullable String finishedBy() {
    return finishedBy;
  }

  @Nullable String finishedByName() {
    return finishedByName;
  }
}
