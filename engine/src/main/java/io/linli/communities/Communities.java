package io.linli.communities;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All communities of the platform. */
public interface Communities extends Repository<Community, String> {

  Community save(Community community);

  Optional<Community> findById(String id);

  List<Community> findAllByOrderById();

  boolean existsById(String id);
}
