package io.linli.cases;

/** Whether a case still goes on. */
public enum CaseState {
  RUNNING,
  COMPLETED,
  /** Ended before its purpose: by its requester, or by the platform's operator. */
  WITHDRAWN
}
