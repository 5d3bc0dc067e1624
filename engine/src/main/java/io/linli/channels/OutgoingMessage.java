package io.linli.channels;

import io.linli.notices.Audience;
import io.linli.problems.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What is to be told to an audience, written in the transaction in which it came about. */
@Entity
class OutgoingMessage {

  @Id private UUID id;
  @TenantId private String communityId;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  private String subjectId;
  private boolean urgent;

  @Enumerated(EnumType.STRING)
  private Audience.Kind audienceKind;

  private String audienceRef;
  private String titleZh;
  private String titleEn;
  private String bodyZh;
  private String bodyEn;
  private String link;
  private Instant createdAt;
  private String toldUntil = "";
  private boolean finished;
  @Version private @Nullable Integer revision;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected OutgoingMessage() {}

  /**
   * @param id the same for the same event
   * @param subjectId of the notice or the task that it tells of
   * @param link path in the portal
   */
  @SuppressWarnings("NullAway.Init")
  OutgoingMessage(
      UUID id, MessageKind kind, String subjectId, Audience audience, Text title, Text body, String link, Instant createdAt) {
    this.id = id;
    this.kind = kind;
    this.subjectId = subjectId;
    this.urgent = kind.urgent();
    this.audienceKind = audience.kind();
    this.audienceRef = audience.ref();
    this.titleZh = title.zh();
    this.titleEn = title.en();
    this.bodyZh = body.zh();
    this.bodyEn = body.en();
    this.link = link;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  MessageKind kind() {
    return kind;
  }

  String subjectId() {
    return subjectId;
  }

  boolean urgent() {
    return urgent;
  }

  Audience audience() {
    return new Audience(audienceKind, audienceRef);
  }

  Text title() {
    return new Text(titleZh, titleEn);
  }

  Text body() {
    return new Text(bodyZh, bodyEn);
  }

  String link() {
    return link;
  }

  /** User name of the last person for whom deliveries were made; people are gone through by user name. */
  String toldUntil() {
    return toldUntil;
  }

  boolean finished() {
    return finished;
  }

  void toldUntil(String username) {
    toldUntil = username;
  }

  void finish() {
    finished = true;
  }
}
