package io.linli.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the rule {@code vote-quorum} made of the tally; areas in cm².
 *
 * @param participationArea what counts as having taken part: more than the ballots when silent owners follow the majority
 * @param approvalArea what counts as approval, likewise
 * @param neededApprovalArea the least area that had to approve, given who took part
 * @param reasons the sentences of the rules that fired, one a line
 */
@Embeddable
public record VoteResult(
    @Enumerated(EnumType.STRING) VoteOutcome outcome,
    long participationArea,
    long participationHeads,
    long approvalArea,
    long approvalHeads,
    long neededApprovalArea,
    long neededApprovalHeads,
    @Column(length = Motion.LONG) String reasons,
    @Column(length = Motion.LONG) String reasonsEn) {}
