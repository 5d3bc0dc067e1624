package io.linli.structure.violations;

import jakarta.persistence.EntityManager;

/** Deliberately wrong: a native query that sees every community. */
public record NativeQueries(EntityManager entities) {

  int everywhere() {
    return entities.createNativeQuery("delete from person").executeUpdate();
  }
}
