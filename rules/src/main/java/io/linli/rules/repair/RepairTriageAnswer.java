package io.linli.rules.repair;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code repair-triage} add to. */
public final class RepairTriageAnswer implements Answer<RepairTriageResult> {

  private final RepairReport report;
  private @Nullable Urgency urgency;
  private @Nullable Trade trade;
  private @Nullable Payer payer;
  private boolean danger;
  private String passage = "";
  private boolean fundKind;

  RepairTriageAnswer(RepairReport report) {
    this.report = report;
  }

  public void urgency(Urgency decided) {
    urgency = once("urgency", urgency, decided);
  }

  public void dangerToLife() {
    danger = true;
  }

  /** The passage of the text that speaks most for the answer. */
  public void passage(String words) {
    passage = words;
  }

  public void trade(Trade decided) {
    trade = once("trade", trade, decided);
  }

  public void payer(Payer decided) {
    payer = once("payer", payer, decided);
  }

  /** The maintenance fund may be used on the emergency path, should the damage be urgent. */
  public void fundKind() {
    fundKind = true;
  }

  private static <T> T once(String what, @Nullable T before, T now) {
    if (before != null && !before.equals(now)) {
      throw new Undecided("规则互相矛盾：" + what, "The rules contradict each other about " + what + ": " + before + " and " + now);
    }
    return now;
  }

  @Override
  public RepairTriageResult toResult() {
    if (urgency == null || trade == null || payer == null) {
      throw new Undecided(
          "规则没有得出紧急程度、工种或费用承担方（" + report.jurisdiction() + "，" + report.date() + "）",
          "The rules leave urgency, trade or payer open in " + report.jurisdiction() + " on " + report.date());
    }
    return new RepairTriageResult(urgency, danger, trade, payer, fundKind, passage);
  }
}
