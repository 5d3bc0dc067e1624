package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.rules.vote.VoteMatter;
import io.linli.rules.vote.VoteOutcome;
import io.linli.rules.vote.VoteQuorum;
import io.linli.rules.vote.VoteQuorumResult;
import io.linli.rules.vote.VoteTally;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

class VoteQuorumPropertiesTest {

  private static final long TEN_TO_THE_TWELFTH = 1_000_000_000_000L;

  /** Heads per choice (for, against, abstained, silent) and the area of one head; a community of equal units. */
  record Split(VoteMatter matter, boolean follow, long area, long inFavour, long against, long abstained, long silent, long delivered) {

    long heads() {
      return inFavour + against + abstained + silent;
    }

    VoteTally tally() {
      Tallies tally = Tallies.aTally()
          .matter(matter)
          .total(heads() * area, heads())
          .inFavour(inFavour * area, inFavour)
          .against(against * area, against)
          .abstained(abstained * area, abstained)
          .delivered(delivered * area, delivered);
      return (follow ? tally.followingTheMajority() : tally).build();
    }

    /** The same community when one owner of the named kind votes for; null when there is none of the kind. */
    @Nullable Split oneMoreInFavour(String from) {
      return switch (from) {
        case "against" -> against == 0 ? null : new Split(matter, follow, area, inFavour + 1, against - 1, abstained, silent, delivered);
        case "abstained" -> abstained == 0 ? null : new Split(matter, follow, area, inFavour + 1, against, abstained - 1, silent, delivered);
        case "silent, reached" -> delivered == 0 ? null : new Split(matter, follow, area, inFavour + 1, against, abstained, silent - 1, delivered - 1);
        default -> silent == delivered ? null : new Split(matter, follow, area, inFavour + 1, against, abstained, silent - 1, delivered);
      };
    }
  }

  @Provide
  Arbitrary<Split> splits() {
    Arbitrary<Long> few = Arbitraries.longs().between(0, 12);
    return Combinators.combine(
            Arbitraries.of(VoteMatter.class), Arbitraries.of(true, false), Arbitraries.longs().between(1, 100_000_000_000L), few, few, few, few, few)
        .as((matter, follow, area, inFavour, against, abstained, silent, delivered) ->
            new Split(matter, follow, area, inFavour, against, abstained, silent, Math.min(silent, delivered)))
        .filter(split -> split.heads() > 0);
  }

  @Property(tries = 1500)
  void oneMoreVoteInFavourNeverTurnsAPassIntoAFail(@ForAll("splits") Split split, @ForAll("kinds") String from) {
    Split more = split.oneMoreInFavour(from);

    if (more != null && outcome(split.tally()) == VoteOutcome.PASSED) {
      assertThat(outcome(more.tally())).isEqualTo(VoteOutcome.PASSED);
    }
  }

  @Provide
  Arbitrary<String> kinds() {
    return Arbitraries.of("against", "abstained", "silent, reached", "silent, not reached");
  }

  @Property(tries = 500)
  void oneMoreVoteInFavourOfAnyAreaNeverTurnsAPassIntoAFail(
      @ForAll @LongRange(min = 1, max = TEN_TO_THE_TWELFTH) long area, @ForAll @LongRange(min = 0, max = 100) long inFavour, @ForAll @LongRange(min = 0, max = 100) long against,
      @ForAll @LongRange(min = 1, max = 100) long silent, @ForAll VoteMatter matter) {
    long heads = inFavour + against + silent;
    long part = area / 3;
    long opposed = against == 0 ? 0 : area / 4;
    long rest = area - part - opposed;
    VoteTally before = Tallies.aTally().matter(matter).total(area, heads).inFavour(inFavour == 0 ? 0 : part, inFavour).against(opposed, against).build();
    VoteTally after = Tallies.aTally().matter(matter).total(area, heads).inFavour((inFavour == 0 ? 0 : part) + rest, inFavour + 1).against(opposed, against).build();

    if (outcome(before) == VoteOutcome.PASSED) {
      assertThat(outcome(after)).isEqualTo(VoteOutcome.PASSED);
    }
  }

  @Property(tries = 500)
  void participationIsReachedExactlyFromTwoThirdsOn(@ForAll @LongRange(min = 1, max = VoteTally.MOST) long total) {
    long least = exactCeiling(total, 2, 3);

    assertThat(outcome(Tallies.aTally().total(total, total).inFavour(least, least).build())).isEqualTo(VoteOutcome.PASSED);
    assertThat(outcome(Tallies.aTally().total(total, total).inFavour(least - 1, least).build())).isEqualTo(VoteOutcome.INVALID);
    assertThat(outcome(Tallies.aTally().total(total, total).inFavour(least, least - 1).build())).isEqualTo(VoteOutcome.INVALID);
  }

  @Property(tries = 500)
  void anOrdinaryMatterPassesExactlyAboveHalf(@ForAll @LongRange(min = 1, max = VoteTally.MOST) long participating) {
    long least = participating / 2 + 1;

    assertBound(VoteMatter.ORDINARY, participating, least);
  }

  @Property(tries = 500)
  void aSpecialMatterPassesExactlyFromThreeQuartersOn(@ForAll @LongRange(min = 1, max = VoteTally.MOST) long participating) {
    assertBound(VoteMatter.SPECIAL, participating, exactCeiling(participating, 3, 4));
  }

  private static void assertBound(VoteMatter matter, long participating, long least) {
    Tallies everyoneVoted = Tallies.aTally().matter(matter).total(participating, participating);
    long others = participating - least;
    VoteQuorumResult enough = VoteQuorum.decide(Rulesets.voteQuorum(), everyoneVoted.inFavour(least, least).against(others, others).build()).result();

    assertThat(enough.outcome()).isEqualTo(VoteOutcome.PASSED);
    assertThat(enough.neededApprovalArea()).isEqualTo(least);
    assertThat(outcome(everyoneVoted.inFavour(least - 1, least).against(others + 1, others).build())).isEqualTo(VoteOutcome.FAILED);
    assertThat(outcome(everyoneVoted.inFavour(least, least - 1).against(others, others + 1).build())).isEqualTo(VoteOutcome.FAILED);
  }

  @Property(tries = 500)
  void totalsAroundTenToTheTwelfthAreJudgedAsWithUnboundedNumbers(
      @ForAll @LongRange(min = TEN_TO_THE_TWELFTH, max = VoteTally.MOST) long total, @ForAll @LongRange(min = 0, max = 1000) long inFavourPermille,
      @ForAll @LongRange(min = 0, max = 1000) long againstPermille, @ForAll VoteMatter matter) {
    long inFavour = total / 1000 * inFavourPermille;
    long against = Math.min(total / 1000 * againstPermille, total - inFavour);
    VoteTally tally = Tallies.aTally().matter(matter).total(total, total).inFavour(inFavour, inFavour).against(against, against).build();

    assertThat(outcome(tally)).isEqualTo(byUnboundedNumbers(matter, total, inFavour, against));
  }

  private static VoteOutcome byUnboundedNumbers(VoteMatter matter, long total, long inFavour, long against) {
    BigInteger whole = BigInteger.valueOf(total);
    BigInteger yes = BigInteger.valueOf(inFavour);
    BigInteger part = yes.add(BigInteger.valueOf(against));
    if (part.multiply(BigInteger.valueOf(3)).compareTo(whole.multiply(BigInteger.TWO)) < 0) {
      return VoteOutcome.INVALID;
    }
    boolean approved = matter == VoteMatter.ORDINARY
        ? yes.multiply(BigInteger.TWO).compareTo(part) > 0
        : yes.multiply(BigInteger.valueOf(4)).compareTo(part.multiply(BigInteger.valueOf(3))) >= 0;
    return approved ? VoteOutcome.PASSED : VoteOutcome.FAILED;
  }

  private static long exactCeiling(long whole, long numerator, long denominator) {
    BigInteger[] parts = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(numerator)).divideAndRemainder(BigInteger.valueOf(denominator));
    return parts[0].longValueExact() + parts[1].signum();
  }

  private static VoteOutcome outcome(VoteTally tally) {
    return VoteQuorum.decide(Rulesets.voteQuorum(), tally).result().outcome();
  }
}
