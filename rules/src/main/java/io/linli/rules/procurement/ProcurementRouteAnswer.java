package io.linli.rules.procurement;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code procurement-route} add to. */
public final class ProcurementRouteAnswer implements Answer<ProcurementRouteResult> {

  private final ProcurementRequest request;
  private final List<String> missing = new ArrayList<>();
  private final List<String> missingEn = new ArrayList<>();
  private @Nullable RouteOutcome outcome;
  private @Nullable Route route;

  private record Route(Matter matter, Approval approval, String basis, String basisEn) {}

  ProcurementRouteAnswer(ProcurementRequest request) {
    this.request = request;
  }

  /** The requester has to add something. */
  public void missing(String sentence, String sentenceEn) {
    missing.add(sentence);
    missingEn.add(sentenceEn);
  }

  public void incomplete() {
    outcome = RouteOutcome.INCOMPLETE;
  }

  /** The owners vote, because of {@code row}. Several rows of the same weight agree; the first one is the reason. */
  public void ownersVote(MatterRow row) {
    decide(new Route(row.matter(), Approval.OWNER_VOTE, row.basis(), row.basisEn()));
  }

  /** The manager decides alone, because of {@code row}. */
  public void managerDecides(MatterRow row) {
    decide(new Route(Matter.NONE, Approval.MANAGER, row.basis(), row.basisEn()));
  }

  private void decide(Route decided) {
    outcome = RouteOutcome.COMPLETE;
    if (route == null) {
      route = decided;
    } else if (route.matter() != decided.matter() || route.approval() != decided.approval()) {
      throw new Undecided("规则互相矛盾：" + route + " 与 " + decided, "The rules contradict each other: " + route + " and " + decided);
    }
  }

  @Override
  public ProcurementRouteResult toResult() {
    if (outcome == RouteOutcome.INCOMPLETE) {
      return new ProcurementRouteResult(outcome, Matter.NONE, Approval.MANAGER, false, missing, missingEn, "", "");
    }
    if (outcome == null || route == null) {
      throw new Undecided(
          request.jurisdiction() + " 在 " + request.date() + " 没有适用于该类采购的规则",
          "No rule of " + request.jurisdiction() + " on " + request.date() + " covers this kind of procurement");
    }
    return new ProcurementRouteResult(
        outcome, route.matter(), route.approval(), route.approval() == Approval.OWNER_VOTE, missing, missingEn, route.basis(), route.basisEn());
  }
}
