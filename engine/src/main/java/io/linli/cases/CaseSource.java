package io.linli.cases;

import io.linli.identity.Actor;

/** Lets cases of one service lead to cases of others; a bean of the feature. A service without one leads to none. */
public interface CaseSource {

  /** Process id of the service whose cases may lead to others. */
  String service();

  /**
   * Called inside the transaction that makes the new case. Locks what two people at once must not both pass.
   *
   * @param service process id of the case that is to come of it
   * @throws io.linli.problems.Refusal when that cannot come of this case now
   */
  void allow(Actor actor, Case source, String service);
}
