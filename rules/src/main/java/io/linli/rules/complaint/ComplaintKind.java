package io.linli.rules.complaint;

/** Whether something is wrong or could be better. */
public enum ComplaintKind {
  COMPLAINT,
  SUGGESTION
}
