package io.linli.rules.vote;

/** What a threshold is measured against. */
public enum Stage {
  /** Those taking part against all. */
  PARTICIPATION,
  /** Those approving against those taking part. */
  APPROVAL
}
