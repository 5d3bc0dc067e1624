package io.linli.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression as the browser reads it ({@code new RegExp(pattern)}), run by Java.
 *
 * <p>Where the two differ in meaning it is translated ({@code $}, {@code \s}, {@code \b}, brackets inside a class); what JavaScript does not have (inline flags, possessive
 * quantifiers, {@code \p}) is refused when the form is read, because browser and server would disagree.
 */
final class BrowserPattern {

  /** Reads of a character that one match may cost; a pattern that needs more on some text (catastrophic backtracking) does not match it. */
  private static final int STEPS = 2_000_000;

  /** ECMAScript's white space and line terminators, to stand inside a class. */
  private static final String SPACE = "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";

  /** Java's own {@code \b} takes every letter of every script for a part of a word. */
  private static final String EDGE = "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))";

  private static final int LONGEST = 1_000;

  private static final String ESCAPED_LETTERS = "dDwWbBnrtfsSvxu";

  private final Pattern pattern;

  private BrowserPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  static BrowserPattern parse(String source, String where) {
    if (source.length() > LONGEST) {
      throw new FormSchemaRejected(where + ": a pattern may have " + LONGEST + " characters at most");
    }
    try {
      return new BrowserPattern(Pattern.compile(new Translation(source).toJava()));
    } catch (PatternSyntaxException notAPattern) {
      throw new FormSchemaRejected(where + ": the pattern " + source + " cannot be used: " + notAPattern.getDescription(), notAPattern);
    }
  }

  boolean matches(String text) {
    Matcher matcher = pattern.matcher(new Metered(text));
    try {
      return matcher.find();
    } catch (TooManySteps | StackOverflowError hopeless) {
      return false;
    }
  }

  /** One pass over the source. */
  private static final class Translation {
    private final String source;
    private final StringBuilder java = new StringBuilder();
    private boolean inClass;
    private int at;

    Translation(String source) {
      this.source = source;
    }

    String toJava() {
      for (at = 0; at < source.length(); at++) {
        char character = source.charAt(at);
        if (character == '\\') {
          escape();
        } else if (inClass) {
          insideClass(character);
        } else {
          outsideClass(character);
        }
      }
      return java.toString();
    }

    private void escape() {
      at++;
      if (at == source.length()) {
        throw refused("it ends with a backslash");
      }
      char escaped = source.charAt(at);
      boolean letter = escaped >= 'a' && escaped <= 'z' || escaped >= 'A' && escaped <= 'Z';
      if (letter && ESCAPED_LETTERS.indexOf(escaped) < 0) {
        throw refused("\\" + escaped + " means nothing in a browser");
      }
      switch (escaped) {
        case 's' -> java.append(inClass ? SPACE : "[" + SPACE + "]");
        case 'S' -> java.append(outside("[^" + SPACE + "]"));
        case 'v' -> java.append("\\x0B");
        case 'b' -> java.append(inClass ? "\\x08" : EDGE);
        case 'B' -> java.append(outside("(?!" + EDGE + ")"));
        default -> java.append('\\').append(escaped);
      }
    }

    private String outside(String translated) {
      if (inClass) {
        throw refused("\\" + source.charAt(at) + " inside brackets");
      }
      return translated;
    }

    private void insideClass(char character) {
      if (character == ']') {
        inClass = false;
      }
      // Java reads a bracket as a nested class and && as an intersection; a browser does not.
      java.append(character == '[' || character == '&' ? "\\" + character : character);
    }

    private void outsideClass(char character) {
      switch (character) {
        case '[' -> openClass();
        case '$' -> java.append("\\z");
        case '(' -> group();
        case '+' -> {
          if (at > 0 && "*+?}".indexOf(source.charAt(at - 1)) >= 0 && !escapedAt(at - 1)) {
            throw refused("a possessive quantifier");
          }
          java.append(character);
        }
        default -> java.append(character);
      }
    }

    private void openClass() {
      inClass = true;
      java.append('[');
      if (at + 1 < source.length() && source.charAt(at + 1) == '^') {
        java.append('^');
        at++;
      }
      if (at + 1 < source.length() && source.charAt(at + 1) == ']') {
        throw refused("empty brackets");
      }
    }

    private void group() {
      if (source.startsWith("(?", at) && !source.startsWith("(?:", at) && !source.startsWith("(?=", at) && !source.startsWith("(?!", at)) {
        throw refused("only (?: (?= and (?! may follow an opening bracket");
      }
      java.append('(');
    }

    private boolean escapedAt(int index) {
      int backslashes = 0;
      while (index - backslashes - 1 >= 0 && source.charAt(index - backslashes - 1) == '\\') {
        backslashes++;
      }
      return backslashes % 2 == 1;
    }

    private PatternSyntaxException refused(String why) {
      return new PatternSyntaxException(why, source, at);
    }
  }

  /** Text that counts how often it is read, the only hold that Java's matcher gives. */
  private static final class Metered implements CharSequence {
    private final String text;
    private int steps;

    Metered(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("pattern needs too many steps", null, false, false);
    }
  }
}
