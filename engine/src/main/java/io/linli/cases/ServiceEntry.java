package io.linli.cases;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Text;
import java.util.Set;

/**
 * A service of the catalogue, as its model describes it.
 *
 * @param key process id
 * @param definitionId the version in force for the community
 * @param description one sentence for residents
 * @param icon an mdi name without its prefix, {@code cart-outline}
 * @param numberPrefix of its cases' numbers, {@code CG}
 * @param starters ids of the roles that may start it; nobody when empty
 */
public record ServiceEntry(
    String key,
    String definitionId,
    Text name,
    Text description,
    String icon,
    String numberPrefix,
    Set<String> starters) {

  /** A model that names no starters is a service for nobody: a forgotten line must not open it to all. */
  public boolean mayBeStartedBy(Actor actor) {
    return actor.roles().stream().map(Role::id).anyMatch(starters::contains);
  }
}
