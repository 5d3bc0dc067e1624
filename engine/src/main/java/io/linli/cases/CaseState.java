package io.linli.cases;

/** Whether a case still goes on. */
public enum CaseState {
  RUNNING,
  COMPLETED,
  /** Ended before its purpose by its requester. */
  WITHDRAWN,
  /** Ended before its purpose by the staff, outside of its process. */
  TERMINATED
}
