package io.linli.communities;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Who owns what in the current community, now and before. */
public interface Ownerships extends Repository<Ownership, UUID> {

  Ownership save(Ownership ownership);

  List<Ownership> findByUnitIdOrderByValidFrom(UUID unitId);

  @Query(
      """
      select o from Ownership o
      where o.unitId = :unitId and o.validFrom <= :day and (o.validTo is null or o.validTo > :day)""")
  List<Ownership> ofUnitOn(UUID unitId, LocalDate day);

  @Query(
      """
      select u from Unit u, Ownership o
      where o.unitId = u.id and o.personId = :personId
        and o.validFrom <= :day and (o.validTo is null or o.validTo > :day)
      order by u.label""")
  List<Unit> unitsOf(UUID personId, LocalDate day);

  @Query(
      """
      select count(distinct o.personId) from Ownership o
      where o.validFrom <= :day and (o.validTo is null or o.validTo > :day)""")
  long countOwnersOn(LocalDate day);

  /** Rows of one unit come together. Close the stream, and read it inside of one transaction. */
  @Query(
      """
      select new io.linli.communities.UnitOwner(u.id, u.label, u.exclusiveArea, o.personId)
      from Unit u, Ownership o
      where o.unitId = u.id and o.validFrom <= :day and (o.validTo is null or o.validTo > :day)
      order by u.id, o.personId""")
  @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
  Stream<UnitOwner> streamOn(LocalDate day);
}
