package io.linli.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test works in a community of its own. */
@LinliTest
class OwnershipsTest {

  private static final LocalDate BOUGHT = LocalDate.of(2020, 3, 1);
  private static final LocalDate SOLD = LocalDate.of(2024, 7, 15);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  @Autowired Communities communities;
  @Autowired Buildings buildings;
  @Autowired Units units;
  @Autowired People people;
  @Autowired Ownerships ownerships;
  @Autowired OwnedUnits ownedUnits;
  @Autowired SellUnit sellUnit;
  @Autowired PlatformTransactionManager transactions;

  private final String community = "test-" + UUID.randomUUID();
  private Person ann;
  private Person ben;
  private Unit first;
  private Unit second;

  @BeforeEach
  void aCommunityWithTwoUnits() {
    communities.save(new Community(community, "试验小区", "Test", "试验路 1 号", "CN-31"));
    inCommunity(
        () -> {
          Building building = buildings.save(new Building("1号楼", 6, LocalDate.of(2019, 1, 1)));
          first = units.save(new Unit(building, "1单元", "101", UnitKind.HOME, 895_300, AreaSource.REGISTER));
          second = units.save(new Unit(building, "1单元", "102", UnitKind.HOME, 1_000_000, AreaSource.SURVEY));
          ann = people.save(new Person("王安", PersonKind.NATURAL, null));
          ben = people.save(new Person("李本", PersonKind.NATURAL, null));
          ownerships.save(new Ownership(first.id(), ann.id(), new Share(1, 2), BOUGHT));
          ownerships.save(new Ownership(first.id(), ben.id(), new Share(1, 2), BOUGHT));
          ownerships.save(new Ownership(second.id(), ann.id(), Share.WHOLE, BOUGHT));
        });
  }

  @Test
  void theRollHasEachUnitOnceWithAllItsOwners() {
    assertThat(roll(LATER))
        .containsExactlyInAnyOrder(
            new OwnedUnit(first.id(), "1号楼1单元101", 895_300, new TreeSet<>(Set.of(ann.id(), ben.id()))),
            new OwnedUnit(second.id(), "1号楼1单元102", 1_000_000, new TreeSet<>(Set.of(ann.id()))));
  }

  @Test
  void beforeAnybodyBoughtTheRollIsEmpty() {
    assertThat(roll(BOUGHT.minusDays(1))).isEmpty();
    assertThat(roll(BOUGHT)).hasSize(2);
  }

  @Test
  void aSaleChangesTheOwnersFromItsDayOn() {
    inCommunity(() -> sellUnit.sell(second.id(), List.of(new SellUnit.Buyer(ben.id(), Share.WHOLE)), SOLD));

    assertThat(ownersOf(second, SOLD.minusDays(1))).containsExactly(ann.id());
    assertThat(ownersOf(second, SOLD)).containsExactly(ben.id());
  }

  @Test
  void aSaleKeepsTheHistory() {
    inCommunity(() -> sellUnit.sell(second.id(), List.of(new SellUnit.Buyer(ben.id(), Share.WHOLE)), SOLD));

    inCommunity(
        () ->
            assertThat(ownerships.findByUnitIdOrderByValidFrom(second.id()))
                .extracting(Ownership::personId, Ownership::validFrom, Ownership::validTo)
                .containsExactly(
                    tuple(ann.id(), BOUGHT, SOLD),
                    tuple(ben.id(), SOLD, null)));
  }

  @Test
  void sharesOfASaleHaveToAddUpToTheWhole() {
    assertThatThrownBy(
            () -> inCommunity(() -> sellUnit.sell(second.id(), List.of(new SellUnit.Buyer(ben.id(), new Share(1, 2))), SOLD)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ownersOf(second, LATER)).containsExactly(ann.id());
  }

  @Test
  void onesUnitsAreThoseOwnedOnTheDay() {
    inCommunity(
        () -> {
          assertThat(ownerships.unitsOf(ann.id(), LATER)).extracting(Unit::label).containsExactly("1号楼1单元101", "1号楼1单元102");
          assertThat(ownerships.countOwnersOn(LATER)).isEqualTo(2);
          assertThat(units.totalExclusiveArea()).isEqualTo(1_895_300);
        });
  }

  @Test
  void anotherCommunitySeesNothingOfIt() {
    CurrentCommunity.run(
        "jade-lake",
        () -> {
          assertThat(units.findById(first.id())).isEmpty();
          assertThat(people.findById(ann.id())).isEmpty();
          assertThat(ownerships.findByUnitIdOrderByValidFrom(first.id())).isEmpty();
        });
  }

  @Test
  void withoutACommunityNothingIsSeen() {
    assertThat(units.findById(first.id())).isEmpty();
    assertThat(units.count()).isZero();
  }

  @Test
  void theRollIsReadInsideOfATransaction() {
    assertThatThrownBy(() -> ownedUnits.on(LATER, unit -> {})).isInstanceOf(IllegalTransactionStateException.class);
  }

  private Set<UUID> ownersOf(Unit unit, LocalDate day) {
    return roll(day).stream().filter(owned -> owned.unitId().equals(unit.id())).findFirst().orElseThrow().owners();
  }

  private List<OwnedUnit> roll(LocalDate day) {
    List<OwnedUnit> roll = new ArrayList<>();
    inCommunity(() -> ownedUnits.on(day, roll::add));
    return roll;
  }

  private void inCommunity(Runnable action) {
    var transaction = new TransactionTemplate(transactions);
    CurrentCommunity.run(community, () -> transaction.executeWithoutResult(status -> action.run()));
  }
}
