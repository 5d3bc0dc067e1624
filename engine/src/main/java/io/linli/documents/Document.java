package io.linli.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A PDF that a member of staff uploaded; only its uploader can read it until it hangs on something. */
@Entity
public class Document {

  @Id private UUID id;
  @TenantId private String communityId;
  private String uploader;
  private Instant uploadedAt;
  private String name;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String content;

  private int sizeBytes;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Document() {}

  @SuppressWarnings("NullAway.Init")
  Document(UUID id, String uploader, Instant uploadedAt, String name, String content, int sizeBytes) {
    this.id = id;
    this.uploader = uploader;
    this.uploadedAt = uploadedAt;
    this.name = name;
    this.content = content;
    this.sizeBytes = sizeBytes;
  }

  public UUID id() {
    return id;
  }

  String communityId() {
    return communityId;
  }

  String uploader() {
    return uploader;
  }

  /** What people read and save it under; ends in {@code .pdf}. */
  public String name() {
    return name;
  }

  /** Address in the blob store, in the community's area. */
  String content() {
    return content;
  }

  /** In bytes. */
  public int size() {
    return sizeBytes;
  }
}
