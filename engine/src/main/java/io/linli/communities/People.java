package io.linli.communities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The people of the current community. */
public interface People extends Repository<Person, UUID> {

  Person save(Person person);

  Optional<Person> findById(UUID id);

  List<Person> findByIdIn(Collection<UUID> ids);

  List<Person> findByName(String name);

  long count();
}
