package io.linli.cases;

import io.linli.identity.Actor;
import java.util.Optional;

/**
 * Says who may see the cases of one service beside those who asked for them or work on them; a bean of the feature. Without one, the roles
 * that answer for all of the community's cases see them.
 */
public interface CaseReaders {

  /** Process id of the service. */
  String service();

  /** How much of a case somebody may see who is not its requester and has no task of it. */
  Sight sightOf(Actor actor, Case about);

  /**
   * What somebody sees of a case whatever their role and their tasks are; empty to leave that to these.
   *
   * @param actor never its requester
   */
  default Optional<Sight> atMost(Actor actor, Case about) {
    return Optional.empty();
  }

  /** The heading of a case for those who may not know who asked for it; empty when the usual one tells nothing of them. */
  default Optional<String> publicTitle(Case about) {
    return Optional.empty();
  }

  /** How much of a case is seen. */
  enum Sight {
    NOTHING,
    /** Without its requester, its answers, its photos and its people's remarks. */
    PUBLIC,
    EVERYTHING
  }
}
