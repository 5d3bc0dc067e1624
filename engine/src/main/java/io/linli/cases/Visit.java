package io.linli.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/** A node of a model that a case's process has reached. */
@Entity
@Table(name = "case_visit")
class Visit {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  @TenantId private String communityId;
  private String processId;
  private String node;
  private Instant reachedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Visit() {}

  @SuppressWarnings("NullAway.Init")
  Visit(String processId, String node, Instant reachedAt) {
    this.processId = processId;
    this.node = node;
    this.reachedAt = reachedAt;
  }
}
