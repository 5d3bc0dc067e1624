package io.linli.repair;

import java.util.EnumSet;
import java.util.Set;

/** Where a work order stands. */
public enum WorkOrderState {
  /** Written down, not judged yet. */
  REPORTED,
  SEARCHING,
  ACCEPTED,
  WORKING,
  WAITING_FOR_PARTS,
  /** Repaired, says the technician; the reporter has not answered yet. */
  DONE,
  CLOSED,
  CANCELLED,
  STOPPED;

  private static final Set<WorkOrderState> OPEN = EnumSet.of(REPORTED, SEARCHING, ACCEPTED, WORKING, WAITING_FOR_PARTS);
  private static final Set<WorkOrderState> OVER = EnumSet.of(CLOSED, CANCELLED, STOPPED);
  private static final Set<WorkOrderState> ON_SITE = EnumSet.of(WORKING, WAITING_FOR_PARTS);

  /** Somebody still has to do something about the damage. */
  public boolean open() {
    return OPEN.contains(this);
  }

  /** Nothing more can come of it, not even by reopening it. */
  public boolean over() {
    return OVER.contains(this);
  }

  boolean onSite() {
    return ON_SITE.contains(this);
  }

  /** The triage has been made and somebody can still act on a better one. */
  boolean correctable() {
    return open() && this != REPORTED;
  }

  static Set<WorkOrderState> openOnes() {
    return OPEN;
  }
}
