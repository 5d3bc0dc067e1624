package io.linli.vote;

import io.linli.problems.Forbidden;
import io.linli.problems.Text;

/** Who asks owned nothing when voting opened. */
public class NotOnRoll extends Forbidden {

  NotOnRoll() {
    super(
        new Text(
            "您不在本次表决的名册上：名册以表决开始时的产权登记为准。",
            "You are not on the roll of this vote: it holds who owned a unit when voting opened."));
  }
}
