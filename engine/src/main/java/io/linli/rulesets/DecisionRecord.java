package io.linli.rulesets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A decision as it was made: facts and result as JSON, and the names of the rules that fired. */
@Entity
@Table(name = "decision")
public class DecisionRecord {

  @Id private UUID id;
  @TenantId private String communityId;
  private String ruleset;
  private String versionName;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String input;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String result;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String firedRules;

  private @Nullable UUID caseId;
  private Instant decidedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DecisionRecord() {}

  @SuppressWarnings("NullAway.Init")
  DecisionRecord(
      UUID id,
      String ruleset,
      String versionName,
      String input,
      String result,
      String firedRules,
      @Nullable UUID caseId,
      Instant decidedAt) {
    this.id = id;
    this.ruleset = ruleset;
    this.versionName = versionName;
    this.input = input;
    this.result = result;
    this.firedRules = firedRules;
    this.caseId = caseId;
    this.decidedAt = decidedAt;
  }

  public UUID id() {
    return id;
  }

  public String ruleset() {
    return ruleset;
  }

  public String versionName() {
    return versionName;
  }

  public String input() {
    return input;
  }

  public String result() {
    return result;
  }

  public String firedRules() {
    return firedRules;
  }

  public @Nullable UUID caseId() {
    return caseId;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
