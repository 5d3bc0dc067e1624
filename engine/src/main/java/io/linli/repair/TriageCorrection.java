package io.linli.repair;

import io.linli.roster.Trade;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody knew better than the rules: the words, what the rules made of them, what was right, and why. */
@Entity
class TriageCorrection {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID caseId;
  private @Nullable UUID decisionId;
  private @Nullable String rulesetVersion;

  @Enumerated(EnumType.STRING)
  private RepairCategory category;

  @Enumerated(EnumType.STRING)
  private RepairPlace place;

  private String reportText;

  @Enumerated(EnumType.STRING)
  private Urgency urgencyBefore;

  @Enumerated(EnumType.STRING)
  private Trade tradeBefore;

  @Enumerated(EnumType.STRING)
  private Payer payerBefore;

  @Enumerated(EnumType.STRING)
  private Urgency urgencyAfter;

  private boolean dangerToLife;

  @Enumerated(EnumType.STRING)
  private Trade tradeAfter;

  @Enumerated(EnumType.STRING)
  private Payer payerAfter;

  private String reason;
  private String correctedBy;
  private Instant correctedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected TriageCorrection() {}

  TriageCorrection(WorkOrder order, Triage before, Triage after, String reason, String correctedBy, Instant correctedAt) {
    this.id = UUID.randomUUID();
    this.caseId = order.caseId();
    this.category = order.category();
    this.place = order.place();
    this.reportText = order.text();
    this.urgencyBefore = before.urgency();
    this.tradeBefore = before.trade();
    this.payerBefore = before.payer();
    this.urgencyAfter = after.urgency();
    // What can wait endangers nobody, whatever the rules had said.
    this.dangerToLife = after.urgency() == Urgency.URGENT && after.dangerToLife();
    this.tradeAfter = after.trade();
    this.payerAfter = after.payer();
    this.reason = reason;
    this.correctedBy = correctedBy;
    this.correctedAt = correctedAt;
  }

  /** The decision of the rules that was wrong. */
  void of(UUID decision, String version) {
    decisionId = decision;
    rulesetVersion = version;
  }

  UUID caseId() {
    return caseId;
  }

  /** From what the rules had said before this correction to what was right after the last one of the same repair. */
  CorrectedTriage endingWith(TriageCorrection last) {
    return new CorrectedTriage(
        last.id,
        reportText,
        category,
        place,
        new CorrectedTriage.Before(urgencyBefore, tradeBefore, payerBefore),
        new CorrectedTriage.After(last.urgencyAfter, last.dangerToLife, last.tradeAfter, last.payerAfter),
        last.reason,
        last.correctedAt,
        rulesetVersion);
  }
}
