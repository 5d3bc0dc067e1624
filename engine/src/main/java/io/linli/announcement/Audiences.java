package io.linli.announcement;

import io.linli.communities.Building;
import io.linli.communities.Buildings;
import io.linli.communities.Unit;
import io.linli.communities.Units;
import io.linli.notices.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom an announcement can be for: everybody, a building, one of its entrances, or one unit. */
@Component
class Audiences {

  private final Buildings buildings;
  private final Units units;

  Audiences(Buildings buildings, Units units) {
    this.buildings = buildings;
    this.units = units;
  }

  /** As the options of a select. */
  List<Map<String, String>> options() {
    List<Map<String, String>> options = new ArrayList<>();
    options.add(option(Audience.community(), "全小区"));
    buildings.findAllByOrderByName().forEach(building -> of(building).forEach(options::add));
    return options;
  }

  private Stream<Map<String, String>> of(Building building) {
    List<Unit> homes = units.findByBuildingIdOrderByLabel(building.id());
    Stream<Map<String, String>> entrances =
        homes.stream()
            .map(Unit::entrance)
            .distinct()
            .map(name -> option(Audience.entrance(building.id(), name), building.name() + name));
    Stream<Map<String, String>> single = homes.stream().map(unit -> option(Audience.unit(unit.id()), unit.label()));
    return Stream.of(Stream.of(option(Audience.building(building.id()), building.name())), entrances, single).flatMap(part -> part);
  }

  private static Map<String, String> option(Audience audience, String label) {
    return Map.of("value", audience.text(), "label", label);
  }
}
