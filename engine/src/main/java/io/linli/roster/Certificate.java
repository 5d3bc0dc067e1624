package io.linli.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The right to work on something dangerous, which ends on a day. */
@Entity
@Table(name = "technician_certificate")
class Certificate {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private String username;

  @Enumerated(EnumType.STRING)
  private Trade trade;

  private LocalDate validUntil;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Certificate() {}

  Certificate(String username, Trade trade, LocalDate validUntil) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.trade = trade;
    this.validUntil = validUntil;
  }

  String username() {
    return username;
  }

  Trade trade() {
    return trade;
  }

  /** The last day on which it holds. */
  LocalDate validUntil() {
    return validUntil;
  }
}
