package io.linli.communities;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit changes hands: all its ownerships end on a day, and the buyers' begin on it. */
@Component
public class SellUnit {

  /** Who buys which part of it. */
  public record Buyer(UUID personId, Share share) {}

  private final Ownerships ownerships;

  SellUnit(Ownerships ownerships) {
    this.ownerships = ownerships;
  }

  /**
   * @param day the first day on which it is the buyers'
   * @throws IllegalArgumentException when the buyers' shares are not the whole of it
   */
  @Transactional
  public void sell(UUID unitId, List<Buyer> buyers, LocalDate day) {
    if (!isWhole(buyers.stream().map(Buyer::share).toList())) {
      throw new IllegalArgumentException("The shares " + buyers + " are not the whole of the unit");
    }
    ownerships.ofUnitOn(unitId, day).forEach(before -> before.endOn(day));
    buyers.forEach(buyer -> ownerships.save(new Ownership(unitId, buyer.personId(), buyer.share(), day)));
  }

  /** In whole numbers: a third and two thirds are one, which they are not as decimals. */
  private static boolean isWhole(List<Share> shares) {
    BigInteger common = BigInteger.ONE;
    for (Share share : shares) {
      common = common.multiply(BigInteger.valueOf(share.whole()));
    }
    BigInteger sum = BigInteger.ZERO;
    for (Share share : shares) {
      sum = sum.add(common.divide(BigInteger.valueOf(share.whole())).multiply(BigInteger.valueOf(share.part())));
    }
    return sum.equals(common);
  }
}
