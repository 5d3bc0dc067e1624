package io.linli.channels;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The part of every day in which nobody wants to be disturbed.
 *
 * @param from first minute of it, local time
 * @param until first minute after it; earlier than {@code from} when it goes over midnight, equal to it for none at all
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** When they end, if the moment lies in them. */
  Optional<Instant> endAfter(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (!contains(local.toLocalTime())) {
      return Optional.empty();
    }
    ZonedDateTime end = local.toLocalDate().atTime(until).atZone(zone);
    return Optional.of((end.isAfter(local) ? end : local.toLocalDate().plusDays(1).atTime(until).atZone(zone)).toInstant());
  }

  private boolean contains(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
  }
}
