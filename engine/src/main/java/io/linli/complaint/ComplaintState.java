package io.linli.complaint;

/** Where a complaint stands for the public. */
public enum ComplaintState {
  /** Not published yet: the rules look at it, or a person does. */
  SUBMITTED,
  /** Published; nobody has acknowledged it. */
  OPEN,
  ACKNOWLEDGED,
  /** Answered; its author has not judged the answer. */
  ANSWERED,
  COMMITTEE,
  SUBDISTRICT,
  CLOSED,
  /** Not admitted: never published. */
  REFUSED,
  WITHDRAWN;

  /** The department handles it: it can be raised. */
  boolean handled() {
    return this == OPEN || this == ACKNOWLEDGED || this == ANSWERED;
  }

  /** Hangs on the board and goes on: neighbours may support it. */
  boolean open() {
    return handled() || this == COMMITTEE || this == SUBDISTRICT;
  }
}
