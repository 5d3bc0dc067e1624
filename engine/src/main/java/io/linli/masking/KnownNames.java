package io.linli.masking;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.tenancy.CurrentCommunity;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds people of the community in a text: what only a rule about surnames would miss. */
@Component
public class KnownNames {

  private static final int SHORTEST = 2;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

  private final AccountDirectory accounts;

  KnownNames(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  /** Names as they are registered, the longest first. */
  public List<String> in(String text) {
    String visible = visible(text);
    return accounts.list(AccountQuery.everyone().in(CurrentCommunity.require())).stream()
        .map(Actor::name)
        .filter(name -> name.length() >= SHORTEST && visible.contains(visible(name)))
        .distinct()
        .sorted((one, other) -> other.length() - one.length())
        .toList();
  }

  /** A name with invisible or full-width characters in it reads the same. */
  private static String visible(String text) {
    return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
