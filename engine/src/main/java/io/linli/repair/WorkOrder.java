package io.linli.repair;

import io.linli.problems.Text;
import io.linli.roster.Trade;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a repair has come to. The process decides what happens next; the order says what has happened, and who has it. It is changed
 * under a lock of its row only.
 */
@Entity
@DynamicUpdate
public class WorkOrder {

  @Id private UUID caseId;
  @TenantId private @Nullable String communityId;

  @Enumerated(EnumType.STRING)
  private WorkOrderState state;

  @Enumerated(EnumType.STRING)
  private RepairCategory category;

  @Enumerated(EnumType.STRING)
  private RepairPlace place;

  private @Nullable String building;
  private @Nullable String entrance;
  private @Nullable String storey;
  private String placeText;
  private String reportText;
  private String reporters;
  private Instant openedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Urgency urgency;

  private boolean dangerToLife;

  @Enumerated(EnumType.STRING)
  private @Nullable Trade trade;

  @Enumerated(EnumType.STRING)
  private @Nullable Payer payer;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private @Nullable String reasons;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Column(name = "reasons_en")
  private @Nullable String reasonsEn;

  private @Nullable Instant acceptBy;
  private @Nullable Instant arriveBy;
  private @Nullable Instant fixBy;
  private int searchNumber;
  private @Nullable String technician;
  private @Nullable String technicianName;
  private @Nullable String preferred;
  private @Nullable Instant acceptedAt;
  private @Nullable Instant expectedAt;
  private @Nullable Instant arrivedAt;
  private @Nullable Instant waitingSince;
  private @Nullable Instant doneAt;
  private @Nullable Long quoteCents;

  @Enumerated(EnumType.STRING)
  private @Nullable QuoteState quoteState;

  private @Nullable String quoteDeciders;
  private boolean fundApproved;
  private @Nullable String materials;
  private @Nullable Long costCents;
  private @Nullable Integer stars;
  private @Nullable String rating;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected WorkOrder() {}

  WorkOrder(Reported reported) {
    this.caseId = reported.caseId();
    this.state = WorkOrderState.REPORTED;
    this.category = reported.category();
    this.place = reported.place();
    this.building = reported.building();
    this.entrance = reported.entrance();
    this.storey = reported.storey();
    this.placeText = reported.where();
    this.reportText = reported.text();
    this.reporters = String.join(",", reported.reporters());
    this.openedAt = reported.at();
    this.searchNumber = 1;
  }

  /** The judgement of the rules, or of staff; the first time it opens the search. */
  void judge(Triage triage, Promises.Moments promised) {
    correct(triage);
    acceptBy = promised.acceptBy();
    arriveBy = promised.arriveBy();
    fixBy = promised.fixBy();
    if (state == WorkOrderState.REPORTED) {
      state = WorkOrderState.SEARCHING;
    }
  }

  /** What holds from now on; the times that go with it are promised by the process. */
  void correct(Triage triage) {
    urgency = triage.urgency();
    dangerToLife = triage.dangerToLife();
    trade = triage.trade();
    payer = triage.payer();
    reasons = triage.reasons().zh();
    reasonsEn = triage.reasons().en();
  }

  /** From now on it is theirs. */
  void accept(String username, String name, Instant expected, Instant now) {
    technician = username;
    technicianName = name;
    expectedAt = expected;
    acceptedAt = now;
    state = WorkOrderState.ACCEPTED;
  }

  /** Nobody has it any more; those who were asked in the search before may be asked again. */
  void searchAnew(@Nullable String firstAsked) {
    searchNumber++;
    preferred = firstAsked;
    release();
  }

  /** Nobody has it any more, and the search goes on. */
  void release() {
    technician = null;
    technicianName = null;
    acceptedAt = null;
    expectedAt = null;
    arrivedAt = null;
    waitingSince = null;
    doneAt = null;
    state = WorkOrderState.SEARCHING;
  }

  void arrive(Instant now) {
    arrivedAt = now;
    state = WorkOrderState.WORKING;
  }

  /** @param deciders user names of those who may agree to it */
  void quote(long cents, List<String> deciders) {
    quoteCents = cents;
    quoteDeciders = String.join(",", deciders);
    quoteState = QuoteState.PENDING;
  }

  void approveQuote() {
    quoteState = QuoteState.APPROVED;
  }

  /** Who pays has changed, or who works: a price that was agreed to holds no longer. */
  void forgetQuote() {
    quoteCents = null;
    quoteDeciders = null;
    quoteState = null;
  }

  void waitForParts(Instant now) {
    waitingSince = now;
    state = WorkOrderState.WAITING_FOR_PARTS;
  }

  void goOn() {
    waitingSince = null;
    state = WorkOrderState.WORKING;
  }

  void handOver(Trade to) {
    trade = to;
    forgetQuote();
    searchAnew(null);
  }

  void finish(@Nullable String used, long cents, Instant now) {
    materials = used;
    costCents = cents;
    doneAt = now;
    state = WorkOrderState.DONE;
  }

  void close() {
    state = WorkOrderState.CLOSED;
  }

  void rate(int given, @Nullable String words) {
    stars = given;
    rating = words;
    close();
  }

  void cancel() {
    state = WorkOrderState.CANCELLED;
  }

  void stop() {
    quoteState = QuoteState.REJECTED;
    state = WorkOrderState.STOPPED;
  }

  /** What it was judged to be; empty before the rules have been asked. */
  public Optional<Triage> triage() {
    if (urgency == null || trade == null || payer == null) {
      return Optional.empty();
    }
    return Optional.of(new Triage(urgency, dangerToLife, trade, payer, new Text(orEmpty(reasons), orEmpty(reasonsEn))));
  }

  /** @throws IllegalStateException before the rules have been asked */
  Triage requireTriage() {
    return triage().orElseThrow(() -> new IllegalStateException("Work order " + caseId + " has not been judged yet"));
  }

  /** Not once somebody's money is in it: that of the fund, or the price of work that has been done. */
  boolean mayBeCancelled() {
    return !fundApproved && (costCents == null || costCents == 0);
  }

  /** Whether staff have found since that the maintenance fund cannot pay for it without a vote; what the rules said holds until they have. */
  boolean excludesFund() {
    return triage().filter(triage -> !triage.mayUseFund()).isPresent();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public UUID caseId() {
    return caseId;
  }

  public WorkOrderState state() {
    return state;
  }

  public RepairCategory category() {
    return category;
  }

  public RepairPlace place() {
    return place;
  }

  /** Common parts are everybody's, so is what happens to them. */
  public boolean isPublic() {
    return place == RepairPlace.COMMON;
  }

  public @Nullable String building() {
    return building;
  }

  public @Nullable String entrance() {
    return entrance;
  }

  public @Nullable String storey() {
    return storey;
  }

  /** Where, as everybody may read it. */
  public String where() {
    return placeText;
  }

  String text() {
    return reportText;
  }

  /** User names of those who speak for the reporter. */
  public List<String> reporters() {
    return List.of(reporters.split(","));
  }

  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant acceptBy() {
    return acceptBy;
  }

  public @Nullable Instant arriveBy() {
    return arriveBy;
  }

  public @Nullable Instant fixBy() {
    return fixBy;
  }

  int searchNumber() {
    return searchNumber;
  }

  /** User name of who has it; null while nobody has. */
  public @Nullable String technician() {
    return technician;
  }

  public @Nullable String technicianName() {
    return technicianName;
  }

  /** Who is asked first, because they know it already. */
  @Nullable String preferred() {
    return preferred;
  }

  public @Nullable Instant acceptedAt() {
    return acceptedAt;
  }

  public @Nullable Instant expectedAt() {
    return expectedAt;
  }

  /** Whether the technician expects to be there later than was promised. */
  boolean comesLate() {
    return expectedAt != null && arriveBy != null && expectedAt.isAfter(arriveBy);
  }

  public @Nullable Instant arrivedAt() {
    return arrivedAt;
  }

  public @Nullable Instant waitingSince() {
    return waitingSince;
  }

  public @Nullable Instant doneAt() {
    return doneAt;
  }

  /** In fen. */
  public @Nullable Long quoteCents() {
    return quoteCents;
  }

  public @Nullable QuoteState quoteState() {
    return quoteState;
  }

  /** The community's money has been promised for it; it is accounted for, whatever becomes of the repair. */
  void approveFund() {
    fundApproved = true;
  }

  boolean fundApproved() {
    return fundApproved;
  }

  /** User names of those who may agree to the price; empty before there is one. */
  public List<String> quoteDeciders() {
    return quoteDeciders == null || quoteDeciders.isEmpty() ? List.of() : List.of(quoteDeciders.split(","));
  }

  /** Whether this costs more than the one who pays has agreed to. */
  boolean exceedsQuote(long cents) {
    return payer == Payer.OWNER && quoteCents != null && cents > quoteCents;
  }

  public @Nullable String materials() {
    return materials;
  }

  /** In fen. */
  public @Nullable Long costCents() {
    return costCents;
  }

  public @Nullable Integer stars() {
    return stars;
  }

  public @Nullable String rating() {
    return rating;
  }
}
