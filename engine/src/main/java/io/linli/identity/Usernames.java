package io.linli.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several people in one text, as process variables and columns keep them: {@code ,anna,ben,}. There is a comma at both ends of every name,
 * so that a query finds one and never a part of another.
 */
public final class Usernames {

  private static final String COMMA = ",";

  private Usernames() {}

  /** Null for nobody. */
  public static @Nullable String text(Collection<String> usernames) {
    return usernames.isEmpty() ? null : COMMA + String.join(COMMA, new TreeSet<>(usernames)) + COMMA;
  }

  /** One name alone is read, too. */
  public static Set<String> in(@Nullable Object text) {
    return text instanceof String names
        ? Arrays.stream(names.split(COMMA)).filter(name -> !name.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }
}
