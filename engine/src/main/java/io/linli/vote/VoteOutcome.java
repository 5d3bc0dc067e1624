package io.linli.vote;

/** What became of a counted vote. */
public enum VoteOutcome {
  PASSED,
  /** Enough owners took part, too few approved. */
  FAILED,
  /** Too few owners took part. */
  INVALID
}
