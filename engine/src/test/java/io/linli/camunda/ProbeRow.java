package io.linli.camunda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row of a community that a process writes. */
@Entity
class ProbeRow {

  @Id UUID id;

  @TenantId
  @Column(name = "community_id")
  String communityId;

  String instance;

  protected ProbeRow() {}

  ProbeRow(String instance) {
    this.id = UUID.randomUUID();
    this.instance = instance;
  }
}
