package io.linli.notices;

import io.linli.communities.Ownerships;
import io.linli.communities.Unit;
import io.linli.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which parts of the community are somebody's own: their units, with entrance and building. */
@Component
class Places {

  private final Ownerships ownerships;
  private final Clock clock;
  private final ZoneId zone;

  Places(Ownerships ownerships, Clock clock, ZoneId zone) {
    this.ownerships = ownerships;
    this.clock = clock;
    this.zone = zone;
  }

  /** What an {@link Audience} of a place refers to; empty for who owns nothing here. */
  Set<String> of(Actor actor) {
    UUID person = actor.personId();
    if (person == null) {
      return Set.of();
    }
    return ownerships.unitsOf(person, LocalDate.now(clock.withZone(zone))).stream()
        .flatMap(Places::around)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> around(Unit unit) {
    return Stream.of(
            Audience.unit(unit.id()),
            Audience.entrance(unit.buildingId(), unit.entrance()),
            Audience.building(unit.buildingId()))
        .map(Audience::ref);
  }
}
