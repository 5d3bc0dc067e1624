package io.linli.complaint;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.tenancy.CurrentCommunity;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the people of the property company whom a text names, by their registered name or as 丁师傅 and 小顾. A surname may be that of
 * several: then all of them are meant, because a complaint that misses one colleague harms less than one that reaches its subject.
 */
@Component
public class NamedStaff {

  /** An account that several people share may be called by its post; who writes 客服 names nobody. */
  private static final Set<String> POSTS = Arrays.stream(Role.values()).map(Role::nameZh).collect(Collectors.toUnmodifiableSet());

  private final AccountDirectory accounts;

  NamedStaff(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  /**
   * Their user names.
   *
   * @param author user name of who writes; people may say who they are
   */
  public Set<String> in(String text, String author) {
    Predicate<String> named = new CalledByName(text)::mentions;
    return accounts.list(AccountQuery.everyone().in(CurrentCommunity.require()).withAnyOf(Role.propertyCompany())).stream()
        .filter(account -> !account.username().equals(author))
        .filter(account -> !POSTS.contains(account.name()))
        .filter(account -> named.test(account.name()))
        .map(Actor::username)
        .collect(Collectors.toUnmodifiableSet());
  }
}
