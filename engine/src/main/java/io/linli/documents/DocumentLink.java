package io.linli.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A document hangs on something. */
@Entity
@IdClass(DocumentLink.Key.class)
class DocumentLink implements Persistable<DocumentLink.Key> {

  @Id private UUID documentId;
  @Id private String ownerKind;
  @Id private String ownerId;
  @TenantId private String communityId;
  private int linkPosition;
  private Instant linkedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentLink() {}

  @SuppressWarnings("NullAway.Init")
  DocumentLink(UUID documentId, DocumentOwner owner, int position, Instant linkedAt) {
    this.documentId = documentId;
    this.ownerKind = owner.kind();
    this.ownerId = owner.id();
    this.linkPosition = position;
    this.linkedAt = linkedAt;
  }

  UUID documentId() {
    return documentId;
  }

  DocumentOwner owner() {
    return new DocumentOwner(ownerKind, ownerId);
  }

  int position() {
    return linkPosition;
  }

  @Override
  public Key getId() {
    return new Key(documentId, ownerKind, ownerId);
  }

  /** Links are only ever inserted. */
  @Override
  public boolean isNew() {
    return true;
  }

  record Key(UUID documentId, String ownerKind, String ownerId) implements Serializable {}
}
