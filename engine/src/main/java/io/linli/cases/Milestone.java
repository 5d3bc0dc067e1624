package io.linli.cases;

import io.linli.problems.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A sentence on a case's timeline. The id grows with time and so tells apart what happened in the same microsecond. */
@Entity
@Table(name = "case_milestone")
public class Milestone {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @TenantId private String communityId;
  private UUID caseId;
  private Instant reachedAt;
  private String textZh;
  private String textEn;
  private @Nullable String reachedBy;
  private boolean confidential;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Milestone() {}

  @SuppressWarnings("NullAway.Init")
  Milestone(UUID caseId, Text text, @Nullable String reachedBy, boolean confidential, Instant reachedAt) {
    this.caseId = caseId;
    this.textZh = text.zh();
    this.textEn = text.en();
    this.reachedBy = reachedBy;
    this.confidential = confidential;
    this.reachedAt = reachedAt;
  }

  UUID caseId() {
    return caseId;
  }

  public Instant reachedAt() {
    return reachedAt;
  }

  public Text text() {
    return new Text(textZh, textEn);
  }

  /** Name of the person whose act it was; null for what the process did by itself. */
  public @Nullable String reachedBy() {
    return reachedBy;
  }

  /** Whether only the case's own people read it. */
  public boolean confidential() {
    return confidential;
  }
}
