package io.linli.communities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a community has decided for itself, from a day on, in place of the packaged value of its jurisdiction. */
@Entity
class CommunityParameter {

  @Id private UUID id;
  @TenantId private String communityId;

  @Column(name = "parameter_key")
  private String key;

  private LocalDate effectiveFrom;

  @Column(name = "setting")
  private String value;

  private String decidedBy;
  private String reason;
  @Version private @Nullable Integer revision;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CommunityParameter() {}

  @SuppressWarnings("NullAway.Init")
  CommunityParameter(UUID id, String key, LocalDate effectiveFrom, ParameterChange change) {
    this.id = id;
    this.key = key;
    this.effectiveFrom = effectiveFrom;
    change(change);
  }

  final void change(ParameterChange change) {
    this.value = change.value();
    this.decidedBy = change.decidedBy();
    this.reason = change.reason();
  }

  String key() {
    return key;
  }

  LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  String value() {
    return value;
  }

  String reason() {
    return reason;
  }
}
