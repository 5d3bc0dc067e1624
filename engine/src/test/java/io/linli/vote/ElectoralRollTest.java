package io.linli.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.communities.OwnedUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ElectoralRollTest {

  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();
  private static final UUID DEVELOPER = UUID.randomUUID();

  private final ElectoralRoll roll = new ElectoralRoll();

  @Test
  void severalUnitsOfOneOwnerAreOneHeadWithTheirAreasAdded() {
    roll.add(unit("1-101", 900_000, ANNA));
    roll.add(unit("1-102", 600_000, ANNA));

    assertThat(roll.totals()).isEqualTo(new RollTotals(1, 1_500_000, 1));
    assertThat(entry().units()).containsExactly("1-101", "1-102");
    assertThat(entry().area()).isEqualTo(1_500_000);
  }

  @Test
  void coOwnersOfOneUnitAreOneHeadAndEachOfThemMayVote() {
    roll.add(unit("1-101", 900_000, ANNA, BEN));

    assertThat(roll.totals()).isEqualTo(new RollTotals(1, 900_000, 1));
    assertThat(entry().owners()).containsExactlyInAnyOrder(ANNA, BEN);
  }

  @Test
  void overlappingSetsOfOwnersAreEntriesOfTheirOwn() {
    roll.add(unit("1-101", 900_000, ANNA, BEN));
    roll.add(unit("1-102", 600_000, ANNA));

    assertThat(roll.totals()).isEqualTo(new RollTotals(2, 1_500_000, 2));
    assertThat(roll.entries()).extracting(ElectoralRoll.Entry::owners).containsExactly(Set.of(ANNA, BEN), Set.of(ANNA));
  }

  @Test
  void theSameSetOfCoOwnersIsOneEntryHoweverItsUnitsAreListed() {
    roll.add(unit("1-101", 900_000, ANNA, BEN));
    roll.add(unit("1-102", 600_000, BEN, ANNA));

    assertThat(roll.totals()).isEqualTo(new RollTotals(1, 1_500_000, 1));
  }

  @Test
  void whatTheDeveloperStillHoldsIsOneHeadTogether() {
    List.of("1-101", "1-102", "1-103").forEach(label -> roll.add(unit(label, 500_000, DEVELOPER)));
    roll.add(unit("1-104", 500_000, ANNA));

    assertThat(roll.totals()).isEqualTo(new RollTotals(2, 2_000_000, 2));
  }

  @Test
  void areasThatDoNotFitAreRefusedInsteadOfWrappingAround() {
    roll.add(unit("1-101", Long.MAX_VALUE, ANNA));

    assertThatThrownBy(() -> roll.add(unit("1-102", 1, ANNA))).isInstanceOf(ArithmeticException.class);
  }

  private ElectoralRoll.Entry entry() {
    return roll.entries().iterator().next();
  }

  private static OwnedUnit unit(String label, long area, UUID... owners) {
    return new OwnedUnit(UUID.randomUUID(), label, area, new TreeSet<>(List.of(owners)));
  }
}
