package io.linli.vote;

/** Where a vote stands. Only its process moves it on, and only forward. */
public enum VoteState {
  /** Published; nobody can vote before the notice period has ended. */
  ANNOUNCED,
  OPEN,
  /** Counted, or about to be in the very same transaction. */
  CLOSED,
  CANCELLED
}
