package io.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.linli.demo.DemoPlan.PlannedAccount;
import io.linli.demo.DemoPlan.PlannedOwnership;
import io.linli.demo.DemoPlan.PlannedUnit;
import io.linli.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPlannerTest {

  private final DemoPlan garden = plan(280, 300);

  @Test
  void theSamePlanComesOutEveryTime() {
    assertThat(plan(280, 300)).isEqualTo(garden);
  }

  @Test
  void theGardenHasThreeBuildingsAndThreeHundredUnits() {
    assertThat(garden.buildings()).extracting("name").containsExactly("1号楼", "2号楼", "3号楼");
    assertThat(garden.units()).hasSize(300).extracting(PlannedUnit::label).doesNotHaveDuplicates();
    assertThat(garden.units()).allMatch(unit -> unit.area() >= 600_000 && unit.area() <= 1_500_000);
  }

  @Test
  void everyUnitIsOwnedNowAndTheDeveloperStillHoldsTwelve() {
    Map<UUID, Set<UUID>> owners = ownersByUnit(garden);
    UUID developer = personOf(garden, "developer");

    assertThat(owners).hasSize(300);
    assertThat(owners.values().stream().filter(set -> set.equals(Set.of(developer)))).hasSize(12);
    assertThat(owners.values().stream().filter(set -> set.contains(developer))).hasSize(12);
  }

  @Test
  void thereAre280NumberedOwnersAndOneInTheCommittee() {
    List<String> owners =
        garden.accounts().stream().filter(a -> a.roles().contains(Role.OWNER)).map(PlannedAccount::username).toList();

    assertThat(owners).hasSize(282).contains("owner-001", "owner-280", "committee", "developer");
    assertThat(currentOwners(garden)).containsAll(
        garden.accounts().stream().filter(a -> a.roles().contains(Role.OWNER)).map(PlannedAccount::personId).toList());
  }

  @Test
  void someOwnSeveralUnitsAndSomeUnitsAreShared() {
    Map<UUID, Set<UUID>> owners = ownersByUnit(garden);
    Map<UUID, Long> unitsByOwner =
        owners.values().stream().flatMap(Set::stream).collect(Collectors.groupingBy(id -> id, Collectors.counting()));

    assertThat(owners.values().stream().filter(set -> set.size() == 2)).hasSize(16);
    assertThat(unitsByOwner.values().stream().filter(count -> count == 2)).hasSizeGreaterThan(10);
  }

  @Test
  void someSetsOfOwnersOverlap() {
    Set<Set<UUID>> sets = Set.copyOf(ownersByUnit(garden).values());

    assertThat(sets).anyMatch(pair -> pair.size() == 2 && pair.stream().anyMatch(one -> sets.contains(Set.of(one))));
  }

  @Test
  void sharesOfAUnitAddUpToAllOfIt() {
    Map<UUID, Double> shares =
        garden.ownerships().stream()
            .filter(o -> o.to() == null)
            .collect(
                Collectors.groupingBy(
                    PlannedOwnership::unitId, Collectors.summingDouble(o -> (double) o.share().part() / o.share().whole())));

    assertThat(shares.values()).containsOnly(1.0);
  }

  @Test
  void aSaleEndsOneOwnershipOnTheDayTheNextBegins() {
    List<PlannedOwnership> ended = garden.ownerships().stream().filter(o -> o.to() != null).toList();

    assertThat(ended).isNotEmpty().allSatisfy(
        before ->
            assertThat(garden.ownerships())
                .anyMatch(after -> after.unitId().equals(before.unitId()) && after.from().equals(before.to())));
  }

  @Test
  void everyRoleOfACommunityHasAnAccount() {
    Set<Role> roles = garden.accounts().stream().flatMap(a -> a.roles().stream()).collect(Collectors.toSet());

    assertThat(roles).hasSize(Role.values().length - 1).doesNotContain(Role.OPERATOR);
  }

  @Test
  void bothCommunitiesTogetherHaveDifferentIdsAndNames() {
    DemoPlan lake = DemoPlanner.plan(DemoCommunity.lake());

    assertThat(lake.units()).hasSize(24);
    assertThat(lake.accounts()).extracting(PlannedAccount::username).allMatch(name -> name.startsWith("lake-"));
    assertThat(ids(lake)).doesNotContainAnyElementsOf(ids(garden));
  }

  @Test
  void itGrowsToAHundredThousandOwners() {
    DemoPlan large = DemoPlanner.plan(DemoCommunity.garden(new DemoProperties(true, false, 100_000, 0)));

    assertThat(large.accounts().stream().filter(a -> a.username().startsWith("owner-"))).hasSize(100_000);
    assertThat(large.units()).extracting(PlannedUnit::label).doesNotHaveDuplicates();
    assertThat(large.ownerships()).extracting(PlannedOwnership::id).doesNotHaveDuplicates();
  }

  @Test
  void aSizeThatDoesNotFitIsRefusedInWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> plan(280, 50)).withMessageContaining("linli.demo.units");
  }

  private static DemoPlan plan(int owners, int units) {
    return DemoPlanner.plan(DemoCommunity.garden(new DemoProperties(true, false, owners, units)));
  }

  private static UUID personOf(DemoPlan plan, String username) {
    return plan.accounts().stream().filter(a -> a.username().equals(username)).findFirst().orElseThrow().personId();
  }

  private static Map<UUID, Set<UUID>> ownersByUnit(DemoPlan plan) {
    return plan.ownerships().stream()
        .filter(o -> o.to() == null)
        .collect(
            Collectors.groupingBy(
                PlannedOwnership::unitId, Collectors.mapping(PlannedOwnership::personId, Collectors.toSet())));
  }

  private static Set<UUID> currentOwners(DemoPlan plan) {
    return ownersByUnit(plan).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static List<UUID> ids(DemoPlan plan) {
    return plan.units().stream().map(PlannedUnit::id).toList();
  }
}
