package io.linli.repair;

import io.linli.roster.Trade;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair that staff judged otherwise than the rules: what the rules can learn from it. It names neither the reporter nor who corrected.
 *
 * @param text the reporter's words
 * @param before what the rules had made of them
 * @param after what was right, as staff said last
 * @param reason why
 * @param rulesetVersion which rules had judged; null when that is not known
 */
public record CorrectedTriage(
    UUID id,
    String text,
    RepairCategory category,
    RepairPlace place,
    Before before,
    After after,
    String reason,
    Instant correctedAt,
    @Nullable String rulesetVersion) {

  public record Before(Urgency urgency, Trade trade, Payer payer) {}

  public record After(Urgency urgency, boolean dangerToLife, Trade trade, Payer payer) {}

  /** False when staff have come back to what the rules had said. */
  boolean differs() {
    return before.urgency() != after.urgency() || before.trade() != after.trade() || before.payer() != after.payer();
  }
}
