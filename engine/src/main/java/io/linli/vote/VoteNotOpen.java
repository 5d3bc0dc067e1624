package io.linli.vote;

import io.linli.problems.Conflict;
import io.linli.problems.Text;

/** The notice period is still running. */
public class VoteNotOpen extends Conflict {

  VoteNotOpen() {
    super("vote-not-open", new Text("表决尚未开始，公示期满后才能投票。", "Voting has not begun; it opens when the notice period has ended."));
  }
}
