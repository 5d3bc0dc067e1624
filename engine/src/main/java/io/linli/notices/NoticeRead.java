package io.linli.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Somebody has read a notice. */
@Entity
@IdClass(NoticeRead.Key.class)
class NoticeRead {

  @Id private String username;
  @Id private UUID noticeId;
  @TenantId private String communityId;
  private Instant readAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected NoticeRead() {}

  @SuppressWarnings("NullAway.Init")
  NoticeRead(String username, UUID noticeId, Instant readAt) {
    this.username = username;
    this.noticeId = noticeId;
    this.readAt = readAt;
  }

  UUID noticeId() {
    return noticeId;
  }

  record Key(String username, UUID noticeId) implements Serializable {}
}
