package io.linli.cases;

import io.linli.identity.Usernames;
import io.linli.problems.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** 办件: what somebody asked for, from the start to the end of its process. What happened on the way is its {@link Milestone}s. */
@Entity
@Table(name = "service_case")
@DynamicUpdate
public class Case implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId private String communityId;

  @Column(name = "case_number")
  private String number;

  private String service;
  private String serviceName;
  private String serviceNameEn;
  private String title;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  private String requester;
  private String requesterName;
  private Instant openedAt;
  private @Nullable Instant closedAt;
  private @Nullable String withdrawReason;
  private @Nullable String keptApart;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String answers;

  private String startKey;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String startDigest;

  @Transient private boolean stored;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Case() {}

  @SuppressWarnings("NullAway.Init")
  Case(CaseDraft draft, String number, Instant openedAt) {
    this.id = draft.id();
    this.number = number;
    this.service = draft.service().key();
    this.serviceName = draft.service().name().zh();
    this.serviceNameEn = draft.service().name().en();
    this.title = draft.title();
    this.state = CaseState.RUNNING;
    this.requester = draft.requester().username();
    this.requesterName = draft.requester().name();
    this.openedAt = openedAt;
    this.answers = draft.answers();
    this.startKey = draft.startKey();
    this.startDigest = draft.startDigest();
  }

  public UUID id() {
    return id;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Known without asking the database, because the id is given by us. */
  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void isStored() {
    this.stored = true;
  }

  public String communityId() {
    return communityId;
  }

  /** As people write it, {@code CG-2026-0001}. */
  public String number() {
    return number;
  }

  /** Process id of the service. */
  public String service() {
    return service;
  }

  public Text serviceName() {
    return new Text(serviceName, serviceNameEn);
  }

  public String title() {
    return title;
  }

  public CaseState state() {
    return state;
  }

  /** User name of who asked. */
  public String requester() {
    return requester;
  }

  public String requesterName() {
    return requesterName;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable String withdrawReason() {
    return withdrawReason;
  }

  /** User names of those who may not see it, because it is about them; nobody for almost every case. */
  public Set<String> keptFrom() {
    return Usernames.in(keptApart);
  }

  void keepFrom(Collection<String> usernames) {
    Set<String> all = new HashSet<>(keptFrom());
    all.addAll(usernames);
    this.keptApart = Usernames.text(all);
  }

  /** JSON list of what was answered in the start form, see {@link GivenAnswer}. */
  String answers() {
    return answers;
  }

  boolean startedBy(String digest) {
    return startDigest.equals(digest);
  }

  /** Takes effect when the process has ended, which decides how it does. */
  void withdrawBecause(String reason) {
    this.withdrawReason = reason;
  }

  void close(boolean cancelled, Instant now) {
    if (withdrawReason != null) {
      this.state = CaseState.WITHDRAWN;
    } else {
      this.state = cancelled ? CaseState.TERMINATED : CaseState.COMPLETED;
    }
    this.closedAt = now;
  }
}
