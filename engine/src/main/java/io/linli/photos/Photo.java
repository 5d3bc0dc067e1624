package io.linli.photos;

import io.linli.problems.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A picture that somebody uploaded; it has no owner until a request that names it is accepted. */
@Entity
public class Photo {

  @Id private UUID id;
  @TenantId private String communityId;
  private String uploader;
  private Instant uploadedAt;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String picture;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String thumbnail;

  private int width;
  private int height;
  private @Nullable String ownerKind;
  private @Nullable String ownerId;
  private @Nullable Integer ownerPosition;
  private @Nullable Instant boundAt;
  private @Nullable String label;
  private @Nullable String labelEn;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Photo() {}

  @SuppressWarnings("NullAway.Init")
  Photo(UUID id, String uploader, Instant uploadedAt, String picture, String thumbnail, int width, int height) {
    this.id = id;
    this.uploader = uploader;
    this.uploadedAt = uploadedAt;
    this.picture = picture;
    this.thumbnail = thumbnail;
    this.width = width;
    this.height = height;
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

  /** Address of the picture in the blob store, in the community's area. */
  String picture() {
    return picture;
  }

  String thumbnail() {
    return thumbnail;
  }

  /** In pixels, as kept. */
  public int width() {
    return width;
  }

  /** In pixels, as kept. */
  public int height() {
    return height;
  }

  /** With what it came, for those who look at it; empty for evidence, which has a place of its own. */
  public Optional<Text> label() {
    return label == null || labelEn == null ? Optional.empty() : Optional.of(new Text(label, labelEn));
  }

  /** When it came to what it belongs to. */
  public @Nullable Instant boundAt() {
    return boundAt;
  }

  Optional<PhotoOwner> owner() {
    return ownerKind == null || ownerId == null ? Optional.empty() : Optional.of(new PhotoOwner(ownerKind, ownerId));
  }
}
