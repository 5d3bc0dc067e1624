package io.linli.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** 附议: somebody supports a complaint. */
@Entity
@IdClass(ComplaintSupport.Key.class)
class ComplaintSupport {

  @Id private UUID complaintId;
  @Id private String username;
  @TenantId private String communityId;
  private Instant supportedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ComplaintSupport() {}

  @SuppressWarnings("NullAway.Init")
  ComplaintSupport(UUID complaintId, String username, Instant supportedAt) {
    this.complaintId = complaintId;
    this.username = username;
    this.supportedAt = supportedAt;
  }

  record Key(UUID complaintId, String username) implements Serializable {}
}
