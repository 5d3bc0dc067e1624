package io.linli.rules.procurement;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code procurement-overrun} add to. */
public final class ProcurementOverrunAnswer implements Answer<ProcurementOverrunResult> {

  private final ProcurementCost cost;
  private @Nullable Boolean exceeded;

  ProcurementOverrunAnswer(ProcurementCost cost) {
    this.cost = cost;
  }

  public void needsNewApproval() {
    decide(true);
  }

  public void settled() {
    decide(false);
  }

  private void decide(boolean decided) {
    if (exceeded != null && exceeded != decided) {
      throw new Undecided("规则互相矛盾", "The rules contradict each other about " + cost);
    }
    exceeded = decided;
  }

  @Override
  public ProcurementOverrunResult toResult() {
    if (exceeded == null) {
      throw new Undecided("没有规则适用于该费用", "No rule covers " + cost);
    }
    return new ProcurementOverrunResult(exceeded, cost.excess());
  }
}
