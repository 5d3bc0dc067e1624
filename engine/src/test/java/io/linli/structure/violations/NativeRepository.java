package io.linli.structure.violations;

import org.springframework.data.jpa.repository.Query;

/** Deliberately wrong: a native query that sees every community. Not a Spring Data interface, so that no context picks it up. */
public interface NativeRepository {

  @Query(value = "select count(*) from person", nativeQuery = true)
  long everywhere();
}
