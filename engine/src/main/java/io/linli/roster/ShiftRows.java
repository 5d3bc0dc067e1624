package io.linli.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The duty roster of the current community. */
interface ShiftRows extends JpaRepository<Shift, UUID> {

  /** Those that may have a moment in the span: repeated ones for ever from their beginning on. */
  @Query(
      """
      select s from Shift s where s.startsAt < :to and (s.endsAt > :from or s.repeat <> io.linli.roster.Shift.Repeat.NONE)
      order by s.startsAt, s.username, s.id""")
  List<Shift> possible(Instant from, Instant to);
}
