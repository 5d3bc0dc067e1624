package io.linli.repair;

import io.linli.problems.Text;
import io.linli.roster.Trade;

/** What a repair was judged to be, by the rules or by staff who knew better. */
public record Triage(Urgency urgency, boolean dangerToLife, Trade trade, Payer payer, Text reasons) {

  /** The maintenance fund pays without a vote only for what cannot wait and owners share (Civil Code 281); the kind of damage was asked before. */
  boolean mayUseFund() {
    return urgency == Urgency.URGENT && payer.isShared();
  }
}
