package io.linli.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on; nothing of it changes after it was published (nothing may be voted on that was not).
 *
 * @param caseId the case that needs the decision
 * @param caseNumber its number for people: {@code CG-2026-0001}
 * @param text what the owners are asked
 * @param supplement what the property company adds: the state of the existing equipment, quotes, its recommendation
 * @param amount yuan
 * @param requester user name of who asked for it
 */
@Embeddable
public record Motion(
    @Nullable UUID caseId,
    @Nullable String caseNumber,
    String title,
    @Column(name = "motion_text", length = Motion.LONG) @Nullable String text,
    @Column(length = Motion.LONG) @Nullable String supplement,
    @Enumerated(EnumType.STRING) VoteMatter matter,
    @Nullable BigDecimal amount,
    @Nullable String fundingSource,
    @Nullable String requester) {

  static final int LONG = 1 << 24;
}
