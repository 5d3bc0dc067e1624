package io.linli.rules.vote;

/** What a vote ended in. */
public enum VoteOutcome {
  PASSED,
  /** Enough owners took part, too few approved. */
  FAILED,
  /** Too few owners took part. */
  INVALID
}
