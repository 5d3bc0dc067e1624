package io.linli.vote;

import io.linli.problems.Conflict;
import io.linli.problems.Text;

/** The entry has a ballot, and a ballot is final; perhaps a co-owner cast it. */
public class AlreadyCast extends Conflict {

  AlreadyCast() {
    super("already-cast", new Text("这一票已经投出，不能更改。", "This ballot has been cast already and is final."));
  }
}
