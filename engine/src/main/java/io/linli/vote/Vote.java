package io.linli.vote;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One vote of the owners' assembly. Its process moves it on; whoever changes it holds an exclusive lock on its row. */
@Entity
public class Vote {

  @Id private UUID id;
  @TenantId private String communityId;

  @Enumerated(EnumType.STRING)
  private VoteState state;

  @Embedded private Motion motion;
  private Instant announcedAt;
  private Instant opensAt;
  private Instant closesAt;
  private @Nullable Instant firstReminderAt;
  private @Nullable Instant lastReminderAt;
  private @Nullable Instant closedAt;
  private @Nullable String cancelReason;
  @Embedded private RollTotals roll;
  @Embedded private Bar bar;
  @Embedded private @Nullable Tally tally;
  @Embedded private @Nullable VoteResult result;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Vote() {}

  private Vote(VoteId id, Motion motion, Instant announcedAt, VotePeriods periods) {
    this.id = id.value();
    this.state = VoteState.ANNOUNCED;
    this.motion = motion;
    this.announcedAt = exact(announcedAt);
    this.opensAt = whole(announcedAt).plus(periods.notice());
    this.closesAt = opensAt.plus(periods.window());
    this.roll = RollTotals.NONE;
    this.bar = Bar.UNKNOWN;
  }

  /** Opening and deadline are a promise until the vote opens. */
  static Vote announced(VoteId id, Motion motion, Instant now, VotePeriods periods) {
    return new Vote(id, motion, now, periods);
  }

  /**
   * Opens now, whenever that was planned, and counts the deadline from now: the timer may have been fired early.
   *
   * @throws IllegalStateException unless it is announced: a bug of the model
   */
  void open(Instant now, VotePeriods periods, RollTotals roll, Bar bar) {
    require(VoteState.ANNOUNCED);
    this.state = VoteState.OPEN;
    this.opensAt = whole(now);
    this.closesAt = opensAt.plus(periods.window());
    this.firstReminderAt = insideWindow(opensAt.plus(periods.firstReminderAfter()));
    this.lastReminderAt = insideWindow(closesAt.minus(periods.lastReminderBefore()));
    this.roll = roll;
    this.bar = bar;
  }

  /**
   * Whether a ballot may be taken at this moment; the deadline itself is too late.
   *
   * @throws VoteNotOpen before it opens
   * @throws VoteClosed from the deadline on, also while the process has not closed it yet, and when it was cancelled
   */
  void requireAcceptsBallotAt(Instant now) {
    if (state == VoteState.ANNOUNCED) {
      throw new VoteNotOpen();
    }
    if (state != VoteState.OPEN || !now.isBefore(closesAt)) {
      throw new VoteClosed();
    }
  }

  /** @throws IllegalStateException unless it is open: a bug of the model */
  void close(Instant now) {
    require(VoteState.OPEN);
    this.state = VoteState.CLOSED;
    this.closedAt = exact(now);
  }

  /** @throws IllegalStateException unless it is closed: counting an open vote would miss ballots */
  void count(Tally tally) {
    require(VoteState.CLOSED);
    this.tally = tally;
  }

  /** @throws IllegalStateException unless it is closed */
  void decide(VoteResult result, Bar bar) {
    require(VoteState.CLOSED);
    this.result = result;
    this.bar = bar;
  }

  private void requireRunning() {
    if (state == VoteState.CLOSED || state == VoteState.CANCELLED) {
      throw new VoteOver();
    }
  }

  /** @throws VoteOver when it is closed or cancelled already */
  void cancel(String reason, Instant now) {
    requireRunning();
    this.state = VoteState.CANCELLED;
    this.cancelReason = reason;
    this.closedAt = exact(now);
  }

  private void require(VoteState expected) {
    if (state != expected) {
      throw new IllegalStateException("Vote " + id + " is " + state + ", not " + expected);
    }
  }

  /** A reminder outside of the window would be sent before the opening or after the end. */
  private Instant insideWindow(Instant planned) {
    if (planned.isBefore(opensAt)) {
      return opensAt;
    }
    return planned.isAfter(closesAt) ? closesAt : planned;
  }

  /** On MySQL the engine keeps due dates in whole seconds, so the row does too: timer and row agree on the deadline. */
  private static Instant whole(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  /** As exact as the column, so that it reads the same before and after it was stored. */
  private static Instant exact(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  public VoteId id() {
    return new VoteId(id);
  }

  public String communityId() {
    return communityId;
  }

  public VoteState state() {
    return state;
  }

  public Motion motion() {
    return motion;
  }

  public Instant announcedAt() {
    return announcedAt;
  }

  /** Planned while announced, real afterwards. */
  public Instant opensAt() {
    return opensAt;
  }

  /** The deadline; a ballot at this very moment is too late. Planned while announced. */
  public Instant closesAt() {
    return closesAt;
  }

  public Optional<Instant> firstReminderAt() {
    return Optional.ofNullable(firstReminderAt);
  }

  public Optional<Instant> lastReminderAt() {
    return Optional.ofNullable(lastReminderAt);
  }

  /** When it was closed or cancelled: earlier than the deadline when all have voted. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  /** The roll's size; all zero until the vote opens. */
  public RollTotals roll() {
    return roll;
  }

  /** What participation needs; zero until the vote opens. */
  public Bar bar() {
    return bar;
  }

  public Optional<Tally> tally() {
    return Optional.ofNullable(tally);
  }

  /** Empty until the vote is closed and decided. */
  public Optional<VoteResult> result() {
    return Optional.ofNullable(result);
  }
}
