package io.linli.repair;

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
  CANCELLED
}
