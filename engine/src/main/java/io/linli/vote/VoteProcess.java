package io.linli.vote;

/** The process of a vote, as the vote sees it; {@code vote.process} puts the engine behind it. */
public interface VoteProcess {

  /**
   * Every entry has voted. Says it in a transaction of its own.
   *
   * @return false when the process does not wait for it: not yet, or not any more
   */
  boolean allBallotsCast(VoteId vote);

  /**
   * A manager has cancelled the vote. Says it in the caller's transaction.
   *
   * @throws VoteOver when the process is past the point where it can be cancelled
   */
  void cancelled(VoteId vote, String reason);
}
