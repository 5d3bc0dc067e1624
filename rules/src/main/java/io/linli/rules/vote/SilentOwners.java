package io.linli.rules.vote;

/** What it means that an owner did not vote; the community's procedure rules say which. */
public enum SilentOwners {
  /** Shown as abstained in the statistics and not counted as taking part. */
  NOT_PARTICIPATING,
  /** Deemed to follow the majority of the ballots cast; needs a clause of the procedure rules, proof of delivery and a shown warning. */
  FOLLOW_MAJORITY
}
