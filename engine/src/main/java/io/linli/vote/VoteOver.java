package io.linli.vote;

import io.linli.problems.Conflict;
import io.linli.problems.Text;

/** What has ended cannot be cancelled. */
public class VoteOver extends Conflict {

  public VoteOver() {
    super("vote-over", new Text("表决已经结束，不能取消。", "The vote is over and cannot be cancelled."));
  }
}
