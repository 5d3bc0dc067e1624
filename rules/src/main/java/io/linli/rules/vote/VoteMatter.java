package io.linli.rules.vote;

/** How weighty a motion is (Civil Code 278). */
public enum VoteMatter {
  /** More than half of those taking part have to approve. */
  ORDINARY,
  /** Raising the maintenance fund, rebuilding or altering, changing the use of common parts: three quarters have to approve. */
  SPECIAL
}
