package io.linli.communities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The buildings of the current community. */
public interface Buildings extends Repository<Building, UUID> {

  Building save(Building building);

  Optional<Building> findById(UUID id);

  List<Building> findAllByOrderByName();

  long count();
}
