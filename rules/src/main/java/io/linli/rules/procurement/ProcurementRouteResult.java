package io.linli.rules.procurement;

import java.util.List;

/**
 * The way a procurement goes.
 *
 * @param outcome whether everything needed is there
 * @param matter how weighty it is; NONE when the owners need not decide, or nothing is decided yet
 * @param approval who approves it
 * @param needsVote whether the owners vote
 * @param missing what the requester has to add, as sentences in Chinese; empty when complete
 * @param missingEn the same in English
 * @param basis why the matter is what it is; empty when incomplete
 * @param basisEn the same in English
 */
public record ProcurementRouteResult(
    RouteOutcome outcome,
    Matter matter,
    Approval approval,
    boolean needsVote,
    List<String> missing,
    List<String> missingEn,
    String basis,
    String basisEn) {

  public ProcurementRouteResult {
    missing = List.copyOf(missing);
    missingEn = List.copyOf(missingEn);
  }
}
