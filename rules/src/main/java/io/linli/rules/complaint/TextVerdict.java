package io.linli.rules.complaint;

/** Whether a masked text may be published. */
public enum TextVerdict {
  /** At once. */
  CLEAN,
  /** A person looks at it first. */
  REVIEW
}
