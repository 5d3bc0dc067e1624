package io.linli.communities;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Who owns a unit, or a share of it, from one day until another. A sale ends one and begins another; none is ever deleted. */
@Entity
public class Ownership {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID unitId;
  private UUID personId;
  @Embedded private Share share;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  @Version private @Nullable Integer revision;

  protected Ownership() {}

  public Ownership(UUID unitId, UUID personId, Share share, LocalDate validFrom) {
    this.id = UUID.randomUUID();
    this.unitId = unitId;
    this.personId = personId;
    this.share = share;
    this.validFrom = validFrom;
  }

  /** @param day the first day on which it no longer holds */
  void endOn(LocalDate day) {
    if (day.isBefore(validFrom)) {
      throw new IllegalArgumentException("An ownership cannot end on " + day + ", before it began on " + validFrom);
    }
    validTo = day;
  }

  public UUID id() {
    return id;
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID personId() {
    return personId;
  }

  public Share share() {
    return share;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The first day on which it no longer holds; null while it lasts. */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
