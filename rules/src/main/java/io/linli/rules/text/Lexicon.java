package io.linli.rules.text;

import io.linli.rules.Defect;
import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset's word list ({@code lexicon.csv}): which words are signs of what, in which language. Process owners extend it. Immutable.
 *
 * <p>Columns: {@code terms}, separated by {@code |}; {@code language} {@code zh}, {@code en}, or {@code category} for a choice in the form that says as much as a word;
 * {@code sign}, the name that rules use, or several with spaces between them; {@code strength} {@code sure}, or {@code maybe} for words that mean it only perhaps (typing
 * errors, hints); {@code note}. Latin words match whole words, and with a star all that begin so ({@code leak*}). Of several terms at one place the longest counts. Signs
 * in capitals are {@link Cue}s: words that say something about the signs around them.
 */
public final class Lexicon {

  static final String CATEGORY = "category";
  private static final List<String> COLUMNS = List.of("terms", "language", "sign", "strength", "note");
  private static final Set<String> LANGUAGES = Set.of("zh", "en", CATEGORY);
  private static final String SURE = "sure";
  private static final String MAYBE = "maybe";
  private static final Pattern SIGNS = Pattern.compile("[a-z][a-z-]{0,39}( [a-z][a-z-]{0,39}){0,3}|[A-Z_]{2,20}");
  private static final int LONGEST_TERM = 60;
  private static final int MOST_TERMS = 5_000;

  private final Node words = new Node();
  private final Map<String, List<String>> categories = new HashMap<>();
  private final Set<String> signs = new HashSet<>();
  private int terms;

  /**
   * What a term stands for.
   *
   * @param signs empty for a cue
   * @param cue null for signs
   * @param sure whether it always means that
   */
  record Meaning(String term, List<String> signs, @Nullable Cue cue, boolean sure) {

    boolean agreesWith(Meaning other) {
      return cue == null && other.cue == null && sure == other.sure && Collections.disjoint(signs, other.signs);
    }

    Meaning with(Meaning other) {
      return new Meaning(term, Stream.concat(signs.stream(), other.signs.stream()).toList(), null, sure);
    }
  }

  /** A character on the way to a term. */
  static final class Node {

    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Meaning whole;
    private @Nullable Meaning beginning;

    @Nullable Node after(char c) {
      return next.get(c);
    }

    /** What the characters so far stand for when the word ends here; Chinese words end anywhere. */
    @Nullable Meaning whole() {
      return whole;
    }

    /** What they stand for when the word goes on, too. */
    @Nullable Meaning beginning() {
      return beginning;
    }
  }

  private Lexicon() {}

  /**
   * Reads the word list of a ruleset.
   *
   * @throws RulesetRejected naming the lines that are none, or that there is no such file
   */
  public static Lexicon of(RulesetSource source, String file) {
    List<Defect> defects = new ArrayList<>();
    Lexicon lexicon = new Lexicon();
    String text = source.files().get(file);
    if (text == null) {
      defects.add(new Defect(file, 0, null, "缺少词表", "The word list is missing"));
    } else {
      lexicon.read(file, text, defects);
    }
    if (!defects.isEmpty()) {
      throw new RulesetRejected(source.key(), defects);
    }
    return lexicon;
  }

  private void read(String file, String text, List<Defect> defects) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).setCommentMarker('#').get();
    try (var parser = format.parse(new StringReader(text))) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        defects.add(new Defect(file, 1, null, "第一行应为 " + String.join(",", COLUMNS), "The first line has to be " + String.join(",", COLUMNS)));
        return;
      }
      for (CSVRecord row : parser) {
        String wrong = add(row);
        if (wrong != null) {
          defects.add(new Defect(file, (int) parser.getCurrentLineNumber(), null, "词表这一行有误：" + wrong, "This line of the word list does not fit: " + wrong));
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      defects.add(new Defect(file, 0, null, "不是 CSV 表：" + e.getMessage(), "Not a CSV table: " + e.getMessage()));
    }
  }

  /** Adds a row; answers what is wrong with it, or null. */
  private @Nullable String add(CSVRecord row) {
    if (!row.isConsistent()) {
      return "there are " + row.size() + " columns, not " + COLUMNS.size();
    }
    String language = row.get("language");
    String sign = row.get("sign");
    String strength = row.get("strength");
    if (!LANGUAGES.contains(language)) {
      return "the language is one of " + new TreeSet<>(LANGUAGES);
    }
    if (!SIGNS.matcher(sign).matches() || (Character.isUpperCase(sign.charAt(0)) && !Cue.isOne(sign))) {
      return "a sign is written in small letters and hyphens, or is one of " + Cue.names();
    }
    if (!strength.equals(SURE) && !strength.equals(MAYBE)) {
      return "the strength is " + SURE + " or " + MAYBE;
    }
    Cue cue = Cue.isOne(sign) ? Cue.valueOf(sign) : null;
    List<String> named = cue == null ? List.of(sign.split(" ")) : List.of();
    signs.addAll(named);
    return Arrays.stream(row.get("terms").split("\\|"))
        .map(String::strip)
        .map(term -> language.equals(CATEGORY) ? addCategory(term, named) : addWord(term, named, cue, strength.equals(SURE)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String addCategory(String term, List<String> named) {
    return categories.putIfAbsent(term, named) == null ? null : "the category " + term + " is there twice";
  }

  private @Nullable String addWord(String term, List<String> named, @Nullable Cue cue, boolean sure) {
    boolean open = term.endsWith("*");
    String plain = PlainText.of(open ? term.substring(0, term.length() - 1) : term).text();
    if (plain.isEmpty() || plain.length() > LONGEST_TERM) {
      return "a term has 1 to " + LONGEST_TERM + " letters, not " + term;
    }
    terms++;
    return terms > MOST_TERMS ? "more than " + MOST_TERMS + " terms" : put(plain, open, new Meaning(plain, named, cue, sure)) ? null : "the term " + term + " is there twice";
  }

  /** A term may be in several rows when they agree about its strength: then it is a sign of all that they name. */
  private boolean put(String plain, boolean open, Meaning meaning) {
    Node node = words;
    for (int i = 0; i < plain.length(); i++) {
      node = node.next.computeIfAbsent(plain.charAt(i), c -> new Node());
    }
    Meaning before = open ? node.beginning : node.whole;
    if (before != null && !before.agreesWith(meaning)) {
      return false;
    }
    Meaning together = before == null ? meaning : before.with(meaning);
    if (open) {
      node.beginning = together;
    } else {
      node.whole = together;
    }
    return true;
  }

  /** Reads a text; {@code category} is what the writer chose in the form. */
  public Reading read(String text, String category) {
    List<Mention> mentions = new Reader(words, PlainText.of(text)).read().stream().flatMap(Token::mentions).toList();
    return new Reading(mentions, Set.copyOf(categories.getOrDefault(category, List.of())), Collections.unmodifiableSet(signs));
  }
}
