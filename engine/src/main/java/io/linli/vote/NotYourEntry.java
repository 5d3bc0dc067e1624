package io.linli.vote;

import io.linli.problems.Forbidden;
import io.linli.problems.Text;

/** The entry is somebody else's, or there is none: both look the same from outside. */
public class NotYourEntry extends Forbidden {

  NotYourEntry() {
    super(new Text("您不能代表这一户投票。", "You may not vote for this entry."));
  }
}
