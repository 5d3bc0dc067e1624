package io.linli.vote;

import io.linli.problems.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A counted vote in words, for notices: the outcome, every number, and the reasons that the rules gave. */
public final class ResultWords {

  private static final BigDecimal CM2_PER_M2 = BigDecimal.valueOf(10_000);

  private ResultWords() {}

  /** @throws IllegalArgumentException when the vote has no result yet */
  public static Text of(Vote vote) {
    Tally tally = vote.tally().orElseThrow(() -> new IllegalArgumentException("Vote " + vote.id() + " is not counted"));
    VoteResult result =
        vote.result().orElseThrow(() -> new IllegalArgumentException("Vote " + vote.id() + " is not decided"));
    return new Text(zh(vote, tally, result), en(vote, tally, result));
  }

  private static String zh(Vote vote, Tally tally, VoteResult result) {
    RollTotals roll = vote.roll();
    Participation cast = tally.participation();
    return """
        %s。
        全体业主 %s、%d 人；已表决 %s、%d 人（须达到 %s、%d 人）。
        同意 %s、%d 人；反对 %s、%d 人；弃权 %s、%d 人；未表决 %s、%d 人。
        %s"""
        .formatted(
            outcomeZh(result.outcome()),
            zh(roll.area()),
            roll.heads(),
            zh(cast.area()),
            cast.heads(),
            zh(vote.bar().area()),
            vote.bar().heads(),
            zh(tally.forArea()),
            tally.forHeads(),
            zh(tally.againstArea()),
            tally.againstHeads(),
            zh(tally.abstainArea()),
            tally.abstainHeads(),
            zh(roll.area() - cast.area()),
            roll.heads() - cast.heads(),
            result.reasons())
        .strip();
  }

  private static String en(Vote vote, Tally tally, VoteResult result) {
    RollTotals roll = vote.roll();
    Participation cast = tally.participation();
    return """
        %s.
        All owners: %s, %d heads; voted: %s, %d heads (needed: %s, %d heads).
        For: %s, %d heads; against: %s, %d heads; abstained: %s, %d heads; did not vote: %s, %d heads.
        %s"""
        .formatted(
            outcomeEn(result.outcome()),
            en(roll.area()),
            roll.heads(),
            en(cast.area()),
            cast.heads(),
            en(vote.bar().area()),
            vote.bar().heads(),
            en(tally.forArea()),
            tally.forHeads(),
            en(tally.againstArea()),
            tally.againstHeads(),
            en(tally.abstainArea()),
            tally.abstainHeads(),
            en(roll.area() - cast.area()),
            roll.heads() - cast.heads(),
            result.reasonsEn())
        .strip();
  }

  private static String outcomeZh(VoteOutcome outcome) {
    return switch (outcome) {
      case PASSED -> "表决通过";
      case FAILED -> "表决未通过";
      case INVALID -> "参与不足，表决无效";
    };
  }

  private static String outcomeEn(VoteOutcome outcome) {
    return switch (outcome) {
      case PASSED -> "The motion is carried";
      case FAILED -> "The motion is lost";
      case INVALID -> "Too few took part, the vote is invalid";
    };
  }

  private static String zh(long area) {
    return squareMetres(area) + " 平方米";
  }

  private static String en(long area) {
    return squareMetres(area) + " m²";
  }

  private static String squareMetres(long area) {
    return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(area).divide(CM2_PER_M2, 2, RoundingMode.HALF_UP));
  }
}
