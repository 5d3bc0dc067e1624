package io.linli.complaint;

import io.linli.cases.Case;
import io.linli.cases.CasePart;
import io.linli.identity.Actor;
import io.linli.masking.MaskText;
import io.linli.processes.ComplaintProcess;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case tells of its complaint. */
@Component
class ComplaintPart implements CasePart {

  private final Complaints complaints;
  private final RunningComplaint process;
  private final TurnIntoProcurement procurement;

  ComplaintPart(Complaints complaints, RunningComplaint process, TurnIntoProcurement procurement) {
    this.complaints = complaints;
    this.process = process;
    this.procurement = procurement;
  }

  @Override
  public String name() {
    return "complaint";
  }

  @Override
  public @Nullable Object of(Actor actor, Case about) {
    if (!about.service().equals(ComplaintProcess.KEY)) {
      return null;
    }
    return complaints.find(about.id()).map(complaint -> view(actor, complaint)).orElse(null);
  }

  private View view(Actor actor, Complaint complaint) {
    boolean author = complaint.isBy(actor.username());
    boolean inside = author || !complaint.anonymous() || ComplaintReaders.knowsAuthors(actor);
    boolean judges = author && process.judgement(complaint.id()).isPresent();
    return new View(
        complaint.kind(),
        complaint.category(),
        complaint.department(),
        complaint.state(),
        complaint.ackBy(),
        complaint.replyBy(),
        complaint.acknowledgedAt(),
        complaint.round(),
        complaint.published(),
        complaint.anonymous(),
        complaint.raisedAt(),
        complaints.supports(complaint.id()),
        complaints.supportedBy(actor.username(), Set.of(complaint.id())).contains(complaint.id()),
        complaints.entries(complaint.id()).stream().map(entry -> EntryView.of(entry, inside)).toList(),
        false,
        judges,
        judges,
        procurement.possible(actor, complaint),
        complaint.referred(),
        complaint.office() == null ? null : HandOverView.of(complaint));
  }

  /** @param canSupport always false: who sees the case handles it or made it; neighbours support it on the board */
  record View(
      ComplaintKind kind,
      String category,
      @Nullable String department,
      ComplaintState state,
      @Nullable Instant ackBy,
      @Nullable Instant replyBy,
      @Nullable Instant acknowledgedAt,
      int round,
      boolean published,
      boolean anonymous,
      @Nullable Instant raisedAt,
      long supports,
      boolean supportedByMe,
      List<EntryView> entries,
      boolean canSupport,
      boolean canAccept,
      boolean canReject,
      boolean canToProcurement,
      boolean canDownloadFile,
      @Nullable HandOverView handOver) {}

  /** @param withheld whether the public does not read it */
  record EntryView(Instant at, Side by, @Nullable String name, String text, boolean withheld) {

    static EntryView of(ComplaintEntry entry, boolean inside) {
      boolean withheld = entry.masked() == null;
      String read = withheld ? MaskText.WITHHELD : entry.masked();
      return new EntryView(
          entry.saidAt(),
          entry.saidBy(),
          inside || entry.saidBy() != Side.AUTHOR ? entry.speakerName() : null,
          inside ? entry.original() : read,
          withheld);
    }
  }

  record HandOverView(String office, String on, @Nullable String receivedBy, @Nullable String receiptNumber) {

    static HandOverView of(Complaint complaint) {
      return new HandOverView(
          String.valueOf(complaint.office()),
          String.valueOf(complaint.handedOverOn()),
          complaint.receivedBy(),
          complaint.receiptNumber());
    }
  }
}
