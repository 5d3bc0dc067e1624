package io.linli.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param communityId null for the platform's operator, who belongs to no community
 * @param personId null for accounts that are not a person of a community
 */
public record Actor(
    String username, String name, Set<Role> roles, @Nullable String communityId, @Nullable UUID personId) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAnyOf(Role... any) {
    for (Role role : any) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
