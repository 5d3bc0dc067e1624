package io.linli.repair;

import io.linli.cases.Case;
import io.linli.cases.ServiceStart;
import io.linli.communities.Building;
import io.linli.communities.Buildings;
import io.linli.communities.Ownerships;
import io.linli.communities.Unit;
import io.linli.communities.Units;
import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.masking.MaskText;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The report: the person's own home is filled in, the place becomes one line, and the work order is opened with the case. */
@Component
class StartRepair implements ServiceStart {

  static final String SERVICE = "repair";

  /** The place in the list of buildings that is in none of them. */
  static final String OUTSIDE = "小区公共区域";

  private static final Text NO_SUCH_ROOM =
      new Text("没有找到这个房号，请写全楼栋、单元和房号，例如“1号楼1单元101”。", "There is no such home. Write building, entrance and room in full.");

  private final Buildings buildings;
  private final Units units;
  private final Ownerships ownerships;
  private final AccountDirectory accounts;
  private final MaskText masking;
  private final WorkOrders orders;
  private final Clock clock;
  private final ZoneId zone;

  StartRepair(
      Buildings buildings,
      Units units,
      Ownerships ownerships,
      AccountDirectory accounts,
      MaskText masking,
      WorkOrders orders,
      Clock clock,
      ZoneId zone) {
    this.buildings = buildings;
    this.units = units;
    this.ownerships = ownerships;
    this.accounts = accounts;
    this.masking = masking;
    this.orders = orders;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public String service() {
    return SERVICE;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, @Nullable Object> data(Actor actor) {
    List<Building> all = buildings.findAllByOrderByName();
    List<Unit> mine = homes(actor);
    Map<String, @Nullable Object> data = new HashMap<>();
    data.put("byStaff", forCaller(actor));
    data.put("hasUnits", !mine.isEmpty());
    data.put("myUnits", options(mine.stream().map(Unit::label)));
    data.put("buildings", options(Stream.concat(all.stream().map(Building::name), Stream.of(OUTSIDE))));
    if (!mine.isEmpty()) {
      data.put("unit", mine.get(0).label());
      data.put("building", buildingOf(mine.get(0)).name());
    }
    return data;
  }

  /** Staff write down what somebody else has called about, even if they live here themselves. */
  private static boolean forCaller(Actor actor) {
    return actor.roles().stream().anyMatch(Role::ofPropertyCompany);
  }

  private List<Unit> homes(Actor actor) {
    UUID person = actor.personId();
    return person == null || forCaller(actor) ? List.of() : ownerships.unitsOf(person, LocalDate.now(clock.withZone(zone)));
  }

  private static List<Map<String, String>> options(Stream<String> names) {
    return names.map(name -> Map.of("label", name, "value", name)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Completed complete(Actor actor, Map<String, @Nullable Object> accepted) {
    Map<String, @Nullable Object> variables = new HashMap<>(accepted);
    RepairCategory category = RepairCategory.valueOf(text(accepted, "category"));
    Spot spot = RepairPlace.valueOf(text(accepted, "place")) == RepairPlace.OWN ? home(accepted) : commonPart(accepted);
    variables.put("repair_where", spot.line());
    variables.put("repair_publicWhere", spot.published());
    variables.put("repair_building", spot.building() == null ? null : spot.building().name());
    variables.put("buildingCompletedOn", spot.building() == null ? null : spot.building().completedOn().toString());
    variables.put("commonExtent", spot.extent());
    variables.put("repair_reporters", String.join(",", reporters(actor)));
    return new Completed(category.text().zh() + " · " + spot.published(), variables);
  }

  /**
   * @param line as it was written, for those who have to find it
   * @param published the same without what is nobody else's business
   * @param extent whose common part it is; null inside a home
   */
  private record Spot(String line, String published, @Nullable Building building, @Nullable String extent) {}

  private Spot home(Map<String, @Nullable Object> accepted) {
    String label = accepted.get("unit") instanceof String own ? own : text(accepted, "room").replaceAll("\\s", "");
    Unit unit = units.findByLabel(label).orElseThrow(() -> RepairRefused.invalid("room", NO_SUCH_ROOM));
    return new Spot(unit.label(), unit.label(), buildingOf(unit), null);
  }

  private Spot commonPart(Map<String, @Nullable Object> accepted) {
    String name = text(accepted, "building");
    Building building = buildings.findAllByOrderByName().stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    List<String> written =
        Stream.of("entrance", "storey", "spot").map(accepted::get).filter(Objects::nonNull).map(String::valueOf).toList();
    String published = written.stream().map(part -> masking.forEverybody(null, part)).collect(Collectors.joining());
    return new Spot(name + String.join("", written), name + published, building, building == null ? "COMMUNITY" : "BUILDING");
  }

  private Building buildingOf(Unit unit) {
    return buildings.findById(unit.buildingId()).orElseThrow(() -> new IllegalStateException(unit.label() + " is in no building"));
  }

  /** Who reports for themselves speaks for themselves; a caller is spoken for by the service desk. */
  private List<String> reporters(Actor actor) {
    List<String> speak = new ArrayList<>(List.of(actor.username()));
    if (forCaller(actor)) {
      accounts.list(AccountQuery.everyone().in(CurrentCommunity.require()).with(Role.SERVICE_DESK)).stream()
          .map(Actor::username)
          .filter(username -> !username.equals(actor.username()))
          .forEach(speak::add);
    }
    return speak;
  }

  @Override
  public void opened(Case opened, Map<String, @Nullable Object> variables) {
    orders.add(
        new WorkOrder(
            new Reported(
                opened.id(),
                RepairCategory.valueOf(text(variables, "category")),
                RepairPlace.valueOf(text(variables, "place")),
                optional(variables, "repair_building"),
                optional(variables, "entrance"),
                optional(variables, "storey"),
                text(variables, "repair_publicWhere"),
                text(variables, "text"),
                List.of(text(variables, "repair_reporters").split(",")),
                opened.openedAt())));
  }

  private static String text(Map<String, @Nullable Object> values, String key) {
    return String.valueOf(values.get(key));
  }

  private static @Nullable String optional(Map<String, @Nullable Object> values, String key) {
    return values.get(key) instanceof String text && !text.isBlank() ? text : null;
  }
}
