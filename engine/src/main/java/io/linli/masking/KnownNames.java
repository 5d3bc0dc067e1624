package io.linli.masking;

import io.linli.identity.AccountDirectory;
import io.linli.tenancy.CurrentCommunity;
import java.util.Comparator;
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
    return accounts.namesIn(Visible.text(text), CurrentCommunity.require()).stream()
        .filter(name -> name.length() >= SHORTEST)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
