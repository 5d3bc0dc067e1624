package io.linli.identity;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An {@link AccountQuery} as a condition on rows. */
final class AccountFilter {

  private static final char ESCAPE = '!';

  private AccountFilter() {}

  static Predicate condition(AccountQuery query, Root<Account> account, CriteriaBuilder builder) {
    List<Predicate> all = new ArrayList<>();
    all.add(builder.isTrue(account.get("enabled")));
    if (query.usernames() != null) {
      all.add(account.get("username").in(query.usernames().stream().map(Account::normalized).toList()));
    }
    if (query.name() != null) {
      String part = "%" + escaped(query.name().toLowerCase(Locale.ROOT)) + "%";
      all.add(
          builder.or(
              builder.like(builder.lower(account.get("name")), part, ESCAPE),
              builder.like(account.get("username"), part, ESCAPE)));
    }
    if (query.roles() != null) {
      all.add(builder.or(query.roles().stream().map(role -> builder.isMember(role, account.<Set<Role>>get("roles"))).toArray(Predicate[]::new)));
    }
    if (query.people() != null) {
      all.add(account.get("personId").in(query.people()));
    }
    if (query.communityId() != null) {
      all.add(builder.equal(account.get("communityId"), query.communityId()));
    }
    return builder.and(all.toArray(Predicate[]::new));
  }

  private static String escaped(String part) {
    return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
