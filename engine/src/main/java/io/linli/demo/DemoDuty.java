package io.linli.demo;

import static io.linli.demo.DemoPlan.id;

import io.linli.roster.Trade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two technicians who share the trades between them and are always on duty, so that a demo works at any hour. */
final class DemoDuty {

  private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");
  private static final LocalDate VALID_UNTIL = LocalDate.of(2035, 12, 31);

  private static final List<Skilled> TECHNICIANS =
      List.of(
          new Skilled("maintenance-1", List.of(Trade.WATER, Trade.ELECTRICITY, Trade.DOORS, Trade.STRUCTURE, Trade.OTHER), 12),
          new Skilled("maintenance-2", List.of(Trade.LIFT, Trade.GAS, Trade.FIRE, Trade.ELECTRICITY, Trade.WATER), 8));

  private DemoDuty() {}

  private record Skilled(String username, List<Trade> skills, int years) {}

  /**
   * @param skills as the roster stores them
   * @param certificates the last day on which each holds
   */
  record PlannedTechnician(
      String username, String skills, int years, Map<Trade, LocalDate> certificates, UUID shiftId, Instant from, Instant to) {}

  static List<PlannedTechnician> of(DemoCommunity community) {
    return TECHNICIANS.stream().map(skilled -> planned(community.prefix() + skilled.username(), skilled)).toList();
  }

  private static PlannedTechnician planned(String username, Skilled skilled) {
    return new PlannedTechnician(
        username,
        skilled.skills().stream().sorted().map(Trade::name).collect(Collectors.joining(",")),
        skilled.years(),
        skilled.skills().stream().collect(Collectors.toMap(trade -> trade, trade -> VALID_UNTIL)),
        id("shift", username),
        SINCE,
        SINCE.plus(Duration.ofDays(1)));
  }
}
