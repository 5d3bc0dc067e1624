package io.linli.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to take a work order. */
@Entity
class WorkOffer {

  /** What came of it. */
  enum Answer {
    ACCEPTED,
    DECLINED,
    /** Not answered in time. */
    EXPIRED,
    /** Accepted, and given back before arriving. */
    RETURNED,
    /** Given to somebody else from the spot. */
    HANDED_OVER,
    /** Somebody else was faster, or the order was withdrawn. */
    GONE;

    private static final Set<Answer> PASSED_OVER = EnumSet.of(DECLINED, EXPIRED, RETURNED, HANDED_OVER);

    /** Whether this person is not asked again in the same search. */
    boolean passedOver() {
      return PASSED_OVER.contains(this);
    }
  }

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID caseId;
  private int searchNumber;
  private String technician;
  private Instant offeredAt;
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Answer answer;

  private @Nullable String reason;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WorkOffer() {}

  WorkOffer(UUID caseId, int searchNumber, String technician, Instant offeredAt) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.searchNumber = searchNumber;
    this.technician = technician;
    this.offeredAt = offeredAt;
  }

  void answer(Answer given, @Nullable String why, Instant now) {
    answer = given;
    reason = why;
    answeredAt = now;
  }

  String technician() {
    return technician;
  }

  boolean open() {
    return answer == null;
  }

  boolean passedOver() {
    return answer != null && answer.passedOver();
  }
}
