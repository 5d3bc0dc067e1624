package io.linli.repair;

import io.linli.problems.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Why somebody has done something with a repair, in their own words, or why the rules have chosen somebody; for those who deal with it, never for the public. */
@Entity
class RepairRemark {

  /** What the words go with. */
  enum Kind {
    DECLINED,
    RETURNED,
    QUOTE_ANSWER,
    HANDED_OVER,
    REOPENED,
    CORRECTED,
    CHOSEN;

    /** Who declines owes the reason to their supervisors, not to the reporter; and how busy somebody is, is the company's affair. */
    boolean forStaffOnly() {
      return this == DECLINED || this == CHOSEN;
    }
  }

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID caseId;
  private Instant saidAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String words;
  private @Nullable String wordsEn;

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

  /** What the rules say, they say in both languages. */
  static RepairRemark ofRules(UUID caseId, Text reason, Instant now) {
    RepairRemark remark = new RepairRemark(caseId, Kind.CHOSEN, reason.zh(), now);
    remark.wordsEn = reason.en();
    return remark;
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

  @Nullable String wordsEn() {
    return wordsEn;
  }
}
