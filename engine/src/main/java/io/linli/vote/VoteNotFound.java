package io.linli.vote;

import io.linli.problems.NotFound;
import io.linli.problems.Text;

/** There is no such vote in this community. */
public class VoteNotFound extends NotFound {

  VoteNotFound() {
    super(new Text("没有找到这次表决。", "There is no such vote."));
  }
}
