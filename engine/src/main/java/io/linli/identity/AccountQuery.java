package io.linli.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list; what is null does not restrict.
 *
 * @param name a part of the display name or of the user name, in any case
 * @param roles with any of these
 * @param people whose accounts
 * @param limit at most so many, at least 1
 */
public record AccountQuery(
    @Nullable Set<String> usernames,
    @Nullable String name,
    @Nullable Set<Role> roles,
    @Nullable Set<UUID> people,
    @Nullable String communityId,
    int offset,
    int limit) {

  public static AccountQuery everyone() {
    return new AccountQuery(null, null, null, null, null, 0, Integer.MAX_VALUE);
  }

  public AccountQuery named(Set<String> only) {
    return new AccountQuery(only, name, roles, people, communityId, offset, limit);
  }

  public AccountQuery like(String part) {
    return new AccountQuery(usernames, part, roles, people, communityId, offset, limit);
  }

  public AccountQuery with(Role wanted) {
    return withAnyOf(Set.of(wanted));
  }

  public AccountQuery withAnyOf(Set<Role> wanted) {
    return new AccountQuery(usernames, name, wanted, people, communityId, offset, limit);
  }

  public AccountQuery of(Set<UUID> only) {
    return new AccountQuery(usernames, name, roles, only, communityId, offset, limit);
  }

  public AccountQuery in(String community) {
    return new AccountQuery(usernames, name, roles, people, community, offset, limit);
  }

  public AccountQuery page(int from, int most) {
    return new AccountQuery(usernames, name, roles, people, communityId, from, most);
  }
}
