package io.linli.vote.web;

import io.linli.vote.Ballot;
import io.linli.vote.Channel;
import io.linli.vote.Choice;
import io.linli.vote.EntryOnRoll;
import io.linli.vote.Motion;
import io.linli.vote.Participation;
import io.linli.vote.Tally;
import io.linli.vote.Vote;
import io.linli.vote.VoteMatter;
import io.linli.vote.VoteOutcome;
import io.linli.vote.VoteResult;
import io.linli.vote.VoteSheet;
import io.linli.vote.VoteState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vote as one person sees it. For and against are in the result only, and that is there only after closing. */
record VoteView(
    UUID id,
    @Nullable UUID caseId,
    @Nullable String number,
    String title,
    String motion,
    @Nullable String motionText,
    @Nullable String supplement,
    @Nullable BigDecimal amount,
    @Nullable String fundingSource,
    VoteMatter matter,
    VoteState state,
    Instant announcedAt,
    Instant opensAt,
    Instant closesAt,
    @Nullable Instant closedAt,
    @Nullable String cancelReason,
    ParticipationView participation,
    List<MyEntry> myEntries,
    @Nullable ResultView result) {

  static VoteView of(VoteSheet sheet) {
    Vote vote = sheet.vote();
    Motion motion = vote.motion();
    return new VoteView(
        vote.id().value(),
        motion.caseId(),
        motion.caseNumber(),
        motion.title(),
        motion.title(),
        motion.text(),
        motion.supplement(),
        motion.amount(),
        motion.fundingSource(),
        motion.matter(),
        vote.state(),
        vote.announcedAt(),
        vote.opensAt(),
        vote.closesAt(),
        vote.closedAt().orElse(null),
        vote.cancelReason().orElse(null),
        ParticipationView.of(vote, sheet.participation()),
        Stream.concat(
                sheet.own().stream().map(entry -> MyEntry.of(entry, false)),
                sheet.held().stream().map(entry -> MyEntry.of(entry, true)))
            .toList(),
        result(vote));
  }

  private static @Nullable ResultView result(Vote vote) {
    return vote.result().flatMap(result -> vote.tally().map(tally -> ResultView.of(vote, tally, result))).orElse(null);
  }

  /** Areas in cm². */
  record ParticipationView(
      long area,
      long heads,
      long totalArea,
      long totalHeads,
      long neededArea,
      long neededHeads,
      int castEntries,
      int entries) {

    static ParticipationView of(Vote vote, Participation participation) {
      return new ParticipationView(
          participation.area(),
          participation.heads(),
          vote.roll().area(),
          vote.roll().heads(),
          vote.bar().area(),
          vote.bar().heads(),
          participation.castEntries(),
          vote.roll().entries());
    }
  }

  /**
   * An entry that the person may cast for; area in cm². Once cast, its owners see who cast it and what. The holder of a proxy sees
   * what they have cast themselves, and of the owner's own ballot only that it is there.
   */
  record MyEntry(
      UUID id,
      List<String> units,
      long area,
      int heads,
      boolean byProxy,
      boolean cast,
      @Nullable Choice choice,
      @Nullable String receipt,
      @Nullable Channel channel,
      @Nullable String castBy,
      @Nullable Instant castAt) {

    static MyEntry of(EntryOnRoll mine, boolean byProxy) {
      Ballot ballot = mine.ballot().orElse(null);
      Ballot shown = ballot == null || (byProxy && ballot.channel() != Channel.PROXY) ? null : ballot;
      return new MyEntry(
          mine.entry().id(),
          mine.entry().units(),
          mine.entry().area(),
          mine.entry().heads(),
          byProxy,
          ballot != null,
          shown == null ? null : shown.choice(),
          shown == null ? null : shown.receipt(),
          ballot == null ? null : ballot.channel(),
          ballot == null ? null : ballot.castByName(),
          ballot == null ? null : ballot.castAt());
    }
  }

  /** Areas in cm². Owners who did not vote are abstained in the statistics, whatever that means for validity. */
  record ResultView(
      VoteOutcome outcome,
      long forArea,
      long forHeads,
      long againstArea,
      long againstHeads,
      long abstainArea,
      long abstainHeads,
      long silentArea,
      long silentHeads,
      long participationArea,
      long participationHeads,
      long neededArea,
      long neededHeads,
      long approvalArea,
      long approvalHeads,
      long neededApprovalArea,
      long neededApprovalHeads,
      List<String> reasons,
      List<String> reasonsEn) {

    static ResultView of(Vote vote, Tally tally, VoteResult result) {
      Participation cast = tally.participation();
      return new ResultView(
          result.outcome(),
          tally.forArea(),
          tally.forHeads(),
          tally.againstArea(),
          tally.againstHeads(),
          tally.abstainArea(),
          tally.abstainHeads(),
          vote.roll().area() - cast.area(),
          vote.roll().heads() - cast.heads(),
          result.participationArea(),
          result.participationHeads(),
          vote.bar().area(),
          vote.bar().heads(),
          result.approvalArea(),
          result.approvalHeads(),
          result.neededApprovalArea(),
          result.neededApprovalHeads(),
          result.reasons().lines().toList(),
          result.reasonsEn().lines().toList());
    }
  }
}
