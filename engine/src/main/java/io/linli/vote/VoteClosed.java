package io.linli.vote;

import io.linli.problems.Conflict;
import io.linli.problems.Text;

/** The deadline has passed, or the vote has ended another way; nothing can be added to it. */
public class VoteClosed extends Conflict {

  VoteClosed() {
    super("vote-closed", new Text("表决已经截止，不能再投票。", "Voting has ended; no more ballots are taken."));
  }
}
