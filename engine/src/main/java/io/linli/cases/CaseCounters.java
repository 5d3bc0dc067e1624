package io.linli.cases;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Counters of case numbers. */
interface CaseCounters extends JpaRepository<CaseCounter, CaseCounter.Key> {

  /** Locks the row until the transaction ends, so that what {@link #last} reads after it is this caller's alone. */
  @Modifying
  @Query("update CaseCounter c set c.lastNumber = c.lastNumber + 1 where c.id = :id")
  int increment(CaseCounter.Key id);

  @Query("select c.lastNumber from CaseCounter c where c.id = :id")
  long last(CaseCounter.Key id);
}
