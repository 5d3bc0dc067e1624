package io.linli.camunda;

import java.util.List;
import java.util.Optional;

/** The communities as the engine has to know them: its tenants. Implemented by the feature that keeps them. */
public interface CommunityDirectory {

  /** All communities of the platform, ordered by id. */
  List<Entry> all();

  Optional<Entry> find(String id);

  /** @param name in Chinese */
  record Entry(String id, String name) {}
}
