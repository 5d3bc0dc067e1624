package io.linli.cases;

import io.linli.identity.Actor;
import org.jspecify.annotations.Nullable;

/** What a feature tells of its cases beyond what all cases have; a bean of the feature. */
public interface CasePart {

  /** Its member in the case's JSON, for example {@code repair}. */
  String name();

  /** Something that can be written as JSON; null for a case of another service. */
  @Nullable Object of(Actor actor, Case about);
}
