package io.linli.rules.vote;

/**
 * The numbers and the outcome of a vote. Areas in cm².
 *
 * @param outcome passed, failed or invalid
 * @param participationArea area taking part, deemed participation included
 * @param neededArea the least area that has to take part
 * @param approvalArea area approving, deemed approval included
 * @param neededApprovalArea the least area that has to approve, given who takes part
 * @param silentArea area that did not vote; in the statistics it is abstained
 * @param deemedArea area of silent owners deemed to follow the majority
 * @param participationBound the bound in words, to be read after 已 or 未
 * @param participationSource the law of the bound
 */
public record VoteQuorumResult(
    VoteOutcome outcome,
    long participationArea,
    long participationHeads,
    long neededArea,
    long neededHeads,
    long approvalArea,
    long approvalHeads,
    long neededApprovalArea,
    long neededApprovalHeads,
    long silentArea,
    long silentHeads,
    long deemedArea,
    long deemedHeads,
    String participationBound,
    String participationBoundEn,
    String participationSource,
    String participationSourceEn,
    String approvalBound,
    String approvalBoundEn,
    String approvalSource,
    String approvalSourceEn) {}
