package io.linli.complaint;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.tenancy.CurrentCommunity;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds people of the community in a text: what only a rule about surnames would miss. */
@Component
public class KnownNames {

  private static final int SHORTEST = 2;

  private final AccountDirectory accounts;

  KnownNames(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  /** Names as they are registered, the longest first. */
  public List<String> in(String text) {
    return accounts.list(AccountQuery.everyone().in(CurrentCommunity.require())).stream()
        .map(Actor::name)
        .filter(name -> name.length() >= SHORTEST && text.contains(name))
        .distinct()
        .sorted((one, other) -> other.length() - one.length())
        .toList();
  }
}
