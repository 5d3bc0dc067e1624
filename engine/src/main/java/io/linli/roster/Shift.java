package io.linli.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A time in which somebody is on duty or away, once or again each day or week by the clocks of the community. */
@Entity
@Table(name = "duty_shift")
public class Shift {

  /** What somebody does in it; an absence wins over every duty. */
  public enum Kind {
    DUTY,
    ABSENT
  }

  /** When it comes again. */
  public enum Repeat {
    NONE(0),
    DAILY(1),
    WEEKLY(7);

    private final int days;

    Repeat(int days) {
      this.days = days;
    }
  }

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private String username;
  private Instant startsAt;
  private Instant endsAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "repeats")
  private Repeat repeat;

  private String enteredBy;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Shift() {}

  Shift(String username, Instant startsAt, Instant endsAt, Kind kind, Repeat repeat, String enteredBy) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.kind = kind;
    this.repeat = repeat;
    this.enteredBy = enteredBy;
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  /** Of the first one. */
  public Instant startsAt() {
    return startsAt;
  }

  /** Of the first one; the first moment that is no longer in it. */
  public Instant endsAt() {
    return endsAt;
  }

  public Kind kind() {
    return kind;
  }

  public Repeat repeat() {
    return repeat;
  }

  boolean covers(Instant moment, ZoneId zone) {
    return touches(moment, moment.plusNanos(1), zone);
  }

  /** Whether one of its times has a moment in common with the span. */
  boolean touches(Instant from, Instant to, ZoneId zone) {
    if (repeat == Repeat.NONE || !to.isAfter(startsAt)) {
      return startsAt.isBefore(to) && endsAt.isAfter(from);
    }
    ZonedDateTime first = startsAt.atZone(zone);
    Duration length = Duration.between(startsAt, endsAt);
    long passed = Math.max(0, ChronoUnit.DAYS.between(first, from.minus(length).atZone(zone)) / repeat.days);
    for (long round = passed; ; round++) {
      Instant begins = first.plusDays(round * repeat.days).toInstant();
      if (!begins.isBefore(to)) {
        return false;
      }
      if (begins.plus(length).isAfter(from)) {
        return true;
      }
    }
  }
}
