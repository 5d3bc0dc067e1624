package io.linli.repair;

import org.jspecify.annotations.Nullable;

/** What the process tells the work order; the names stand in the model as the input parameter {@code event}. */
public enum RepairEvent {
  ACCEPTED,
  DECLINED,
  NOT_ANSWERED,
  ARRIVED,
  RETURNED,
  QUOTED,
  QUOTE_APPROVED,
  STOPPED,
  WAITING_FOR_PARTS,
  PARTS_HERE,
  HANDED_OVER,
  DONE,
  RATED,
  SILENT,
  REOPENED,
  CANCELLED;

  /** What the words that come with it are; null where none do. */
  RepairRemark.@Nullable Kind remark() {
    return switch (this) {
      case DECLINED -> RepairRemark.Kind.DECLINED;
      case RETURNED -> RepairRemark.Kind.RETURNED;
      case QUOTED, QUOTE_APPROVED, STOPPED -> RepairRemark.Kind.QUOTE_ANSWER;
      case HANDED_OVER -> RepairRemark.Kind.HANDED_OVER;
      case REOPENED -> RepairRemark.Kind.REOPENED;
      default -> null;
    };
  }
}
