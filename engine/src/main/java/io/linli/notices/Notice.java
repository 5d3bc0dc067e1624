package io.linli.notices;

import io.linli.identity.Usernames;
import io.linli.problems.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something said to an audience of the community, once and for good. */
@Entity
public class Notice {

  @Id private UUID id;
  @TenantId private String communityId;

  @Enumerated(EnumType.STRING)
  private NoticeCategory category;

  @Enumerated(EnumType.STRING)
  private Audience.Kind audienceKind;

  private String audienceRef;
  private String titleZh;
  private String titleEn;
  private String bodyZh;
  private String bodyEn;

  @Column(name = "on_board")
  private boolean onBoard;

  private boolean pinned;
  private @Nullable UUID caseId;
  private @Nullable UUID voteId;
  private Instant publishedAt;
  private @Nullable Instant expiresAt;
  private @Nullable String exceptPeople;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Notice() {}

  @SuppressWarnings("NullAway.Init")
  Notice(UUID id, NoticeDraft draft, Instant publishedAt) {
    this.id = id;
    this.category = draft.category();
    this.audienceKind = draft.audience().kind();
    this.audienceRef = draft.audience().ref();
    this.titleZh = draft.title().zh();
    this.titleEn = draft.title().en();
    this.bodyZh = draft.body().zh();
    this.bodyEn = draft.body().en();
    this.onBoard = draft.onBoard();
    this.pinned = draft.pinned();
    this.caseId = draft.caseId();
    this.voteId = draft.voteId();
    this.publishedAt = publishedAt;
    this.expiresAt = draft.expiresAt();
    this.exceptPeople = Usernames.text(draft.except());
  }

  public UUID id() {
    return id;
  }

  public NoticeCategory category() {
    return category;
  }

  public Audience audience() {
    return new Audience(audienceKind, audienceRef);
  }

  public Text title() {
    return new Text(titleZh, titleEn);
  }

  public Text body() {
    return new Text(bodyZh, bodyEn);
  }

  public boolean onBoard() {
    return onBoard;
  }

  public boolean pinned() {
    return pinned;
  }

  public @Nullable UUID caseId() {
    return caseId;
  }

  public @Nullable UUID voteId() {
    return voteId;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** When it leaves the board; null for one that stays. */
  public @Nullable Instant expiresAt() {
    return expiresAt;
  }

  /** User names of those of the audience who are not told. */
  public Set<String> except() {
    return Usernames.in(exceptPeople);
  }

  boolean hangsAt(Instant now) {
    return onBoard && (expiresAt == null || expiresAt.isAfter(now));
  }

  void takeDown() {
    this.onBoard = false;
    this.pinned = false;
  }
}
