package io.linli.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A complaint or suggestion: what the public conversation, the promised times and the figures need. Its id is the case's. */
@Entity
@DynamicUpdate
public class Complaint {

  @Id private UUID id;
  @TenantId private String communityId;

  @Enumerated(EnumType.STRING)
  private ComplaintKind kind;

  private String category;

  @Enumerated(EnumType.STRING)
  private ComplaintState state;

  private boolean anonymous;
  private String author;
  private Instant openedAt;
  private @Nullable String department;
  private @Nullable UUID noticeId;
  private @Nullable Instant publishedAt;
  private @Nullable String publicTitle;
  private @Nullable String publicBody;
  private @Nullable Instant ackBy;
  private @Nullable Instant replyBy;
  private @Nullable Instant acknowledgedAt;
  private @Nullable Instant firstReplyBy;
  private @Nullable Instant repliedAt;

  @Column(name = "round_number")
  private int round;

  private @Nullable Instant raisedAt;
  private @Nullable Boolean accepted;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable Instant closedAt;
  private @Nullable String office;
  private @Nullable LocalDate handedOverOn;
  private @Nullable String receivedBy;
  private @Nullable String receiptNumber;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Complaint() {}

  @SuppressWarnings("NullAway.Init")
  Complaint(UUID caseId, ComplaintKind kind, String category, String author, boolean anonymous, Instant openedAt) {
    this.id = caseId;
    this.kind = kind;
    this.category = category;
    this.state = ComplaintState.SUBMITTED;
    this.author = author;
    this.anonymous = anonymous;
    this.openedAt = openedAt;
    this.round = 1;
  }

  /** The same as the case's. */
  public UUID id() {
    return id;
  }

  public ComplaintKind kind() {
    return kind;
  }

  public String category() {
    return category;
  }

  public ComplaintState state() {
    return state;
  }

  /** To the public and the owners' committee, never to the company. */
  public boolean anonymous() {
    return anonymous;
  }

  /** User name. */
  public String author() {
    return author;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The department that the rules found; null until they have. */
  public @Nullable String department() {
    return department;
  }

  /** Its notice on the board; null until it is published. */
  public @Nullable UUID noticeId() {
    return noticeId;
  }

  public boolean published() {
    return noticeId != null;
  }

  public @Nullable String publicTitle() {
    return publicTitle;
  }

  public @Nullable String publicBody() {
    return publicBody;
  }

  public @Nullable Instant ackBy() {
    return ackBy;
  }

  /** Until when the reply of this round is promised. */
  public @Nullable Instant replyBy() {
    return replyBy;
  }

  public @Nullable Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  /** The first public reply; null before it. */
  public @Nullable Instant repliedAt() {
    return repliedAt;
  }

  /** Whether the first reply came in the time that was promised first. */
  public boolean repliedInTime() {
    return repliedAt != null && firstReplyBy != null && !repliedAt.isAfter(firstReplyBy);
  }

  /** 1 for the first. */
  public int round() {
    return round;
  }

  public @Nullable Instant raisedAt() {
    return raisedAt;
  }

  /** What the author said about an answer last; null when they have said nothing. */
  public @Nullable Boolean accepted() {
    return accepted;
  }

  public @Nullable Outcome outcome() {
    return outcome;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  /** The subdistrict office that got the file; null before the hand-over. */
  public @Nullable String office() {
    return office;
  }

  public @Nullable LocalDate handedOverOn() {
    return handedOverOn;
  }

  public @Nullable String receivedBy() {
    return receivedBy;
  }

  public @Nullable String receiptNumber() {
    return receiptNumber;
  }

  /** Whether it has left the company: from then on there is a file of it. */
  public boolean referred() {
    return state == ComplaintState.COMMITTEE || state == ComplaintState.SUBDISTRICT || office != null;
  }

  boolean isBy(String username) {
    return author.equals(username);
  }

  void publish(UUID notice, String title, String body, String responsible, Instant acknowledge, Instant reply, Instant now) {
    this.noticeId = notice;
    this.publicTitle = title;
    this.publicBody = body;
    this.department = responsible;
    this.ackBy = acknowledge;
    this.replyBy = reply;
    this.firstReplyBy = reply;
    this.publishedAt = now;
    this.state = ComplaintState.OPEN;
  }

  void refuse(Instant now) {
    this.state = ComplaintState.REFUSED;
    this.closedAt = now;
  }

  void acknowledge(Instant now) {
    this.acknowledgedAt = now;
    this.state = ComplaintState.ACKNOWLEDGED;
  }

  void reply(Instant now) {
    if (repliedAt == null) {
      this.repliedAt = now;
    }
    this.state = ComplaintState.ANSWERED;
  }

  /** The author rejects what the department said: another round, or the committee's turn. */
  void reject(Instant nextReply, boolean roundsLeft) {
    this.accepted = false;
    if (roundsLeft) {
      this.round++;
      this.replyBy = nextReply;
      this.state = ComplaintState.ACKNOWLEDGED;
    } else {
      this.state = ComplaintState.COMMITTEE;
    }
  }

  void handOver(HandOver to) {
    this.office = to.office();
    this.handedOverOn = to.on();
    this.receivedBy = to.receivedBy();
    this.receiptNumber = to.receiptNumber();
    this.state = ComplaintState.SUBDISTRICT;
  }

  void raise(Instant now) {
    this.raisedAt = now;
  }

  void close(Outcome how, Instant now) {
    this.outcome = how;
    this.closedAt = now;
    this.state = how == Outcome.WITHDRAWN ? ComplaintState.WITHDRAWN : ComplaintState.CLOSED;
    if (how == Outcome.ACCEPT) {
      this.accepted = true;
    }
  }
}
