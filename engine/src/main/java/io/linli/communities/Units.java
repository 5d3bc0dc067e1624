package io.linli.communities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The units of the current community. */
public interface Units extends Repository<Unit, UUID> {

  Unit save(Unit unit);

  Optional<Unit> findById(UUID id);

  Optional<Unit> findByLabel(String label);

  List<Unit> findByIdInOrderByLabel(Collection<UUID> ids);

  List<Unit> findByBuildingIdOrderByLabel(UUID buildingId);

  long count();

  /** In cm². */
  @Query("select coalesce(sum(u.exclusiveArea), 0) from Unit u")
  long totalExclusiveArea();
}
