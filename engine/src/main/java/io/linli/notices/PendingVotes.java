package io.linli.notices;

import io.linli.identity.Actor;
import java.util.Set;

/** Knows in which votes somebody still has a ballot to cast; the vote feature tells. */
public interface PendingVotes {

  /** Ids of the votes, as text; empty when nothing waits for this person. */
  Set<String> of(Actor actor);
}
