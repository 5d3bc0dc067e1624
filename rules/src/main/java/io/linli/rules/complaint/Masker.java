package io.linli.rules.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a text what may have to be hidden, and hides it. */
final class Masker {

  /** What is hidden may bring digits together that stood apart; it never takes more than a few rounds until nothing is left. */
  private static final int MOST_ROUNDS = 8;

  private static final int LEAST_NAME = 2;

  /** Of no use in Chinese or English; they make a text read otherwise than it is stored, and change what stands after it. */
  private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final List<String> names;

  Masker(List<String> names) {
    this.names = names.stream().map(Masker::plain).filter(Masker::isName).distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static String plain(String name) {
    return Shadow.of(name).text().strip().toLowerCase(Locale.ROOT);
  }

  /** One character alone stands in too many words to be a name. */
  private static boolean isName(String name) {
    return name.length() >= LEAST_NAME && name.indexOf('*') < 0 && name.chars().anyMatch(Character::isLetter);
  }

  /** The kinds of things that the text holds, those too that appear when others are hidden; of {@code kept} it is known that they stay. */
  Set<Finding> kinds(String text, Set<Finding> kept) {
    Set<Finding> hidden = EnumSet.allOf(Finding.class);
    hidden.removeAll(kept);
    Set<Finding> kinds = EnumSet.noneOf(Finding.class);
    String masked = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Span> spans = spans(masked);
      spans.forEach(span -> kinds.add(span.kind()));
      String next = without(masked, spans, hidden);
      if (next.equals(masked)) {
        break;
      }
      masked = next;
    }
    return kinds;
  }

  /** The text without the things of these kinds, and without signs that turn the order of what is read. */
  String mask(String text, Set<Finding> hidden) {
    String masked = TURNING.matcher(text).replaceAll("");
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = without(masked, spans(masked), hidden);
      if (next.equals(masked)) {
        return masked;
      }
      masked = next;
    }
    return "[…]";
  }

  private static String without(String text, List<Span> found, Set<Finding> hidden) {
    List<Span> spans =
        found.stream().filter(span -> hidden.contains(span.kind())).sorted(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end())).toList();
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    for (Span span : spans) {
      if (span.start() >= at) {
        masked.append(text, at, span.start()).append(span.instead());
        at = span.end();
      }
    }
    return masked.append(text, at, text.length()).toString();
  }

  private List<Span> spans(String text) {
    Shadow shadow = Shadow.of(text);
    List<Span> spans = new ArrayList<>(Numbers.in(shadow));
    spans.addAll(Patterns.in(shadow));
    for (String name : names) {
      for (int at = shadow.text().indexOf(name); at >= 0; at = shadow.text().indexOf(name, at + name.length())) {
        spans.add(shadow.span(Finding.NAME, at, at + name.length(), name.charAt(0) + "*"));
      }
    }
    return spans;
  }
}
