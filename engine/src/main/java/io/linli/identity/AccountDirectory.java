package io.linli.identity;

import java.util.List;
import java.util.Optional;

/** Who there is. Disabled accounts are not in it. */
public interface AccountDirectory {

  Optional<Actor> find(String username);

  /** Ordered by user name. */
  List<Actor> list(AccountQuery query);

  long count(AccountQuery query);

  /** The names of a community's people that a text contains, in any case, each once. */
  List<String> namesIn(String text, String communityId);

  /**
   * Checks a password and counts failures against the account, as every login does.
   *
   * @return false for a wrong password, an unknown name, a disabled account or too many failures just now
   */
  boolean authenticate(String username, String password);
}
