package io.linli.demo;

import static io.linli.demo.DemoPlan.id;

import io.linli.communities.PersonKind;
import io.linli.communities.Share;
import io.linli.communities.Unit;
import io.linli.communities.UnitKind;
import io.linli.demo.DemoPlan.PlannedAccount;
import io.linli.demo.DemoPlan.PlannedBuilding;
import io.linli.demo.DemoPlan.PlannedOwnership;
import io.linli.demo.DemoPlan.PlannedPerson;
import io.linli.demo.DemoPlan.PlannedUnit;
import io.linli.identity.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a plan: every 25th unit is still the developer's; about one owner in twelve has a second unit; units are shared where there are more
 * owners than units; some owners of a shared unit have another one alone, so that sets of owners overlap; a few units were sold once.
 */
final class DemoPlanner {

  private static final int DEVELOPER_HOLDS_EACH = 25;
  private static final int SOLD_ONCE_EACH = 50;
  private static final LocalDate SALE = LocalDate.of(2021, 5, 1);

  private final DemoCommunity community;
  private final List<PlannedBuilding> buildings = new ArrayList<>();
  private final List<PlannedUnit> units = new ArrayList<>();
  private final List<PlannedPerson> people = new ArrayList<>();
  private final List<PlannedOwnership> ownerships = new ArrayList<>();
  private final List<PlannedAccount> accounts = new ArrayList<>();

  private DemoPlanner(DemoCommunity community) {
    this.community = community;
  }

  static DemoPlan plan(DemoCommunity community) {
    var planner = new DemoPlanner(community);
    planner.build();
    List<PlannedUnit> sold = planner.developerKeepsSome();
    planner.sell(sold, planner.owners());
    planner.occupants();
    planner.accounts.addAll(DemoStaff.of(community));
    return new DemoPlan(
        community,
        planner.buildings,
        planner.units,
        planner.people,
        planner.ownerships,
        planner.accounts,
        DemoEquipment.of(community, planner.buildings.size()));
  }

  private void build() {
    for (int number = 0; number < community.units(); number++) {
      int building = number % community.buildings();
      int place = number / community.buildings();
      if (place == 0) {
        buildings.add(building(building + 1));
      }
      units.add(unit(buildings.get(building), place));
    }
  }

  private PlannedBuilding building(int number) {
    String name = number + "号楼";
    int places = (community.units() + community.buildings() - 1) / community.buildings();
    return new PlannedBuilding(
        id(community.id(), name), name, (places + 3) / 4, community.completedOn().plusMonths(number - 1L));
  }

  /** Four homes a storey, two at each of two entrances; the ground floor of the first building is shops. */
  private PlannedUnit unit(PlannedBuilding building, int place) {
    int storey = place / 4 + 1;
    String entrance = (place / 2 % 2 + 1) + "单元";
    String room = "%d%02d".formatted(storey, place % 2 + 1);
    String label = Unit.label(building.name(), entrance, room);
    boolean shop = storey == 1 && building.name().equals("1号楼");
    UUID id = id(community.id(), label);
    return new PlannedUnit(id, building.id(), entrance, room, label, shop ? UnitKind.SHOP : UnitKind.HOME, area(place, storey, shop));
  }

  /** In cm²: the layouts of a usual building, 62 to 144 m², a little different by storey as surveys are. */
  private static long area(int place, int storey, boolean shop) {
    long[] layouts = {1_438_500, 895_300, 987_600, 1_182_000};
    return (shop ? 624_800L : layouts[place % 4]) + storey % 5 * 1_200L;
  }

  private List<PlannedUnit> developerKeepsSome() {
    var developer =
        new PlannedPerson(id(community.id(), "developer"), community.developer(), PersonKind.DEVELOPER, "02100000001");
    List<PlannedUnit> sold = new ArrayList<>();
    for (int number = 0; number < units.size(); number++) {
      if (number % DEVELOPER_HOLDS_EACH == DEVELOPER_HOLDS_EACH - 1) {
        own(units.get(number), developer, Share.WHOLE, community.completedOn());
      } else {
        sold.add(units.get(number));
      }
    }
    if (sold.size() < units.size()) {
      people.add(developer);
      account("developer", developer, Set.of(Role.DEVELOPER, Role.OWNER));
    }
    return sold;
  }

  /** The last one is the owner who sits in the owners' committee. */
  private List<PlannedPerson> owners() {
    List<PlannedPerson> owners = new ArrayList<>();
    for (int number = 1; number <= community.owners(); number++) {
      PlannedPerson owner = person("owner-%03d".formatted(number), number);
      owners.add(owner);
      account("owner-%03d".formatted(number), owner, Set.of(Role.OWNER));
    }
    PlannedPerson committee = person("committee", community.owners() + 1);
    owners.add(committee);
    account("committee", committee, Set.of(Role.COMMITTEE, Role.OWNER));
    people.addAll(owners);
    return owners;
  }

  private void sell(List<PlannedUnit> sold, List<PlannedPerson> owners) {
    int buyers = Math.min(owners.size(), sold.size() - owners.size() / 12);
    int sharing = owners.size() - buyers;
    if (buyers < 1 || sharing > buyers) {
      throw new IllegalArgumentException(
          owners.size() + " owners do not fit into " + sold.size() + " sold units; set linli.demo.units and linli.demo.owners");
    }
    for (int number = 0; number < sold.size(); number++) {
      PlannedUnit unit = sold.get(number);
      // From the back: those who share a unit come first again when the second units are sold, and own that one alone.
      PlannedPerson buyer = owners.get(owners.size() - 1 - number % buyers);
      boolean shared = number < sharing;
      LocalDate since = sale(number, unit);
      own(unit, buyer, shared ? new Share(1, 2) : Share.WHOLE, since);
      if (shared) {
        own(unit, owners.get(number), new Share(1, 2), since);
      }
    }
  }

  /** A unit that was sold before has an ownership that ended on the day of the sale. */
  private LocalDate sale(int number, PlannedUnit unit) {
    LocalDate first = community.completedOn().plusDays(30 + number % 700);
    if (number % SOLD_ONCE_EACH != SOLD_ONCE_EACH - 1) {
      return first;
    }
    PlannedPerson former = person("former-" + number, 5_000 + number);
    people.add(former);
    ownerships.add(new PlannedOwnership(id(unit.label(), former.id().toString()), unit.id(), former.id(), Share.WHOLE, first, SALE));
    return SALE;
  }

  private void occupants() {
    for (int number = 1; number <= 3; number++) {
      PlannedPerson occupant = person("occupant-%03d".formatted(number), 7_000 + number);
      people.add(occupant);
      account("occupant-%03d".formatted(number), occupant, Set.of(Role.OCCUPANT));
    }
  }

  private void own(PlannedUnit unit, PlannedPerson owner, Share share, LocalDate since) {
    ownerships.add(new PlannedOwnership(id(unit.id().toString(), owner.id().toString()), unit.id(), owner.id(), share, since, null));
  }

  private PlannedPerson person(String key, int number) {
    String phone = "1380000%04d".formatted(number % 10_000);
    return new PlannedPerson(id(community.id(), key), DemoNames.of(community.firstName() + number), PersonKind.NATURAL, phone);
  }

  private void account(String username, PlannedPerson person, Set<Role> roles) {
    String name = community.prefix() + username;
    accounts.add(new PlannedAccount(id("account", name), name, person.name(), roles, community.id(), person.id()));
  }
}
