package io.linli.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list; what is null does not restrict.
 *
 * @param name a part of the display name or of the user name, in any case
 * @param limit at most so many, at least 1
 */
public record AccountQuery(
    @Nullable Set<String> usernames,
    @Nullable String name,
    @Nullable Role role,
    @Nullable String communityId,
    int offset,
    int limit) {

  public static AccountQuery everyone() {
    return new AccountQuery(null, null, null, null, 0, Integer.MAX_VALUE);
  }

  public AccountQuery named(Set<String> only) {
    return new AccountQuery(only, name, role, communityId, offset, limit);
  }

  public AccountQuery like(String part) {
    return new AccountQuery(usernames, part, role, communityId, offset, limit);
  }

  public AccountQuery with(Role wanted) {
    return new AccountQuery(usernames, name, wanted, communityId, offset, limit);
  }

  public AccountQuery in(String community) {
    return new AccountQuery(usernames, name, role, community, offset, limit);
  }

  public AccountQuery page(int from, int most) {
    return new AccountQuery(usernames, name, role, communityId, from, most);
  }
}
