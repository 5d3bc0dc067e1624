package io.linli.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A technician as the roster knows them now.
 *
 * @param certificates the last day on which each holds
 * @param buildings names of those for which they are the usual one
 * @param load open work orders
 */
public record OnRoster(
    String username,
    String name,
    Set<Trade> skills,
    Map<Trade, LocalDate> certificates,
    List<String> buildings,
    int yearsOfService,
    boolean onDuty,
    int load) {

  public boolean knows(Trade trade) {
    return skills.contains(trade);
  }
}
