package io.linli.cases;

import io.linli.identity.Actor;

/** Opens the cases of one service to more people than those who asked for them or work on them; a bean of the feature. */
public interface CaseReaders {

  /** Process id of the service. */
  String service();

  /** How much of a case somebody may see who is not its requester and has no task of it. */
  Sight sightOf(Actor actor, Case about);

  /** How much of a case is seen. */
  enum Sight {
    NOTHING,
    /** Without its requester, its answers, its photos and its people's remarks. */
    PUBLIC,
    EVERYTHING
  }
}
