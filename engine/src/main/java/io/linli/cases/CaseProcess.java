package io.linli.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A process instance that belongs to a case: the case's own, or one that it called. */
@Entity
public class CaseProcess {

  @Id private String id;
  @TenantId private String communityId;
  private UUID caseId;
  private String definitionId;
  private String definitionKey;
  private @Nullable String callerId;
  private Instant startedAt;
  private @Nullable Instant endedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CaseProcess() {}

  @SuppressWarnings("NullAway.Init")
  CaseProcess(UUID caseId, ProcessBegan began, Instant startedAt) {
    this.id = began.processId();
    this.caseId = caseId;
    this.definitionId = began.definitionId();
    this.definitionKey = began.definitionKey();
    this.callerId = began.callerId();
    this.startedAt = startedAt;
  }

  public String id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public String definitionId() {
    return definitionId;
  }

  public String definitionKey() {
    return definitionKey;
  }

  /** Process instance that called this one; null for the case's own. */
  public @Nullable String callerId() {
    return callerId;
  }

  public boolean running() {
    return endedAt == null;
  }

  void end(Instant now) {
    this.endedAt = now;
  }
}
