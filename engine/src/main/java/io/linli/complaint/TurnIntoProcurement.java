package io.linli.complaint;

import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.CaseLinks;
import io.linli.cases.CaseSource;
import io.linli.cases.Catalogue;
import io.linli.identity.Actor;
import io.linli.processes.ComplaintProcess;
import io.linli.processes.ProcurementProcess;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A suggestion becomes a request for equipment: prefilled with its public words, because a vote will show them to everybody. */
@Service
public class TurnIntoProcurement implements CaseSource {

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_REASON = 1000;

  private final Complaints complaints;
  private final CaseDesk cases;
  private final CaseLinks links;
  private final Catalogue catalogue;

  TurnIntoProcurement(Complaints complaints, CaseDesk cases, CaseLinks links, Catalogue catalogue) {
    this.complaints = complaints;
    this.cases = cases;
    this.links = links;
    this.catalogue = catalogue;
  }

  /**
   * What the form of the procurement begins with.
   *
   * @throws ComplaintRefused when it is no published suggestion, or has led to a request already
   * @throws io.linli.cases.CaseRefused when the person may not see it, or may not ask for equipment
   */
  @Transactional(readOnly = true)
  public Map<String, Object> prefill(Actor actor, UUID caseId) {
    cases.details(actor, caseId);
    catalogue.startable(actor, ProcurementProcess.KEY);
    Complaint suggestion = complaints.get(caseId);
    check(suggestion);
    return Map.of(
        "title", cut(String.valueOf(suggestion.publicTitle()), LONGEST_TITLE),
        "reason", cut(String.valueOf(suggestion.publicBody()), LONGEST_REASON));
  }

  /** Whether this person could do it now. */
  boolean possible(Actor actor, Complaint suggestion) {
    return suggestion.kind() == ComplaintKind.SUGGESTION
        && suggestion.published()
        && suggestion.state() != ComplaintState.WITHDRAWN
        && catalogue.startable(actor).stream().anyMatch(service -> service.key().equals(ProcurementProcess.KEY))
        && !links.ledTo(suggestion.id(), ProcurementProcess.KEY);
  }

  @Override
  public String service() {
    return ComplaintProcess.KEY;
  }

  /** Locks the suggestion, so that of two at once one is told. */
  @Override
  public void allow(Actor actor, Case source, String service) {
    Complaint suggestion = complaints.lock(source.id());
    if (!service.equals(ProcurementProcess.KEY)) {
      throw ComplaintRefused.noSuggestion();
    }
    check(suggestion);
  }

  private void check(Complaint suggestion) {
    if (suggestion.kind() != ComplaintKind.SUGGESTION
        || !suggestion.published()
        || suggestion.state() == ComplaintState.WITHDRAWN) {
      throw ComplaintRefused.noSuggestion();
    }
    if (links.ledTo(suggestion.id(), ProcurementProcess.KEY)) {
      throw ComplaintRefused.alreadyLed();
    }
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
