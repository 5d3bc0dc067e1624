package io.linli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word, number, string or sign of a rule file.
 *
 * @param line from 1
 */
record RuleToken(Kind kind, String text, int line) {

  enum Kind {
    WORD,
    NUMBER,
    STRING,
    SIGN,
    /** Something that no rule needs; its text says what. */
    ODD
  }

  private static final Set<String> DOUBLE_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||", ":=");
  private static final String SINGLE_SIGNS = "(),;:.<>!+-*/%?@";

  boolean is(String expected) {
    return text.equals(expected) && (kind == Kind.WORD || kind == Kind.SIGN);
  }

  /** Splits {@code text} into tokens; comments are left out, {@code firstLine} is the number of its first line. */
  static List<RuleToken> read(String text, int firstLine) {
    return new Reader(text, firstLine).read();
  }

  private static final class Reader {

    private final String text;
    private final List<RuleToken> tokens = new ArrayList<>();
    private int at;
    private int line;

    Reader(String text, int firstLine) {
      this.text = text;
      this.line = firstLine;
    }

    List<RuleToken> read() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
          advance(1);
        } else if (text.startsWith("//", at)) {
          advance(lineEnd() - at);
        } else if (text.startsWith("/*", at)) {
          comment();
        } else if (c == '"') {
          string();
        } else if (isWordStart(c)) {
          word();
        } else if (c >= '0' && c <= '9') {
          number();
        } else {
          sign(c);
        }
      }
      return tokens;
    }

    private void add(Kind kind, String value, int length) {
      tokens.add(new RuleToken(kind, value, line));
      advance(length);
    }

    private void advance(int length) {
      for (int i = 0; i < length; i++, at++) {
        if (text.charAt(at) == '\n') {
          line++;
        }
      }
    }

    private int lineEnd() {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      return end;
    }

    private void comment() {
      int end = text.indexOf("*/", at + 2);
      if (end < 0) {
        add(Kind.ODD, "/* without */", text.length() - at);
      } else {
        advance(end + 2 - at);
      }
    }

    /** A text in double quotes, without escapes: what stands between the quotes is what the compiler sees. */
    private void string() {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
        end++;
      }
      if (end >= text.length() || text.charAt(end) != '"') {
        add(Kind.ODD, "a text that does not end on its line", end - at);
      } else if (text.startsWith("\"\"\"", at)) {
        add(Kind.ODD, "\"\"\"", 3);
      } else {
        add(Kind.STRING, text.substring(at + 1, end), end + 1 - at);
      }
    }

    private void word() {
      int end = at;
      while (end < text.length() && (isWordStart(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
        end++;
      }
      add(Kind.WORD, text.substring(at, end), end - at);
    }

    private void number() {
      int end = at;
      while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '_')) {
        end++;
      }
      add(Kind.NUMBER, text.substring(at, end), end - at);
    }

    private void sign(char c) {
      String two = text.substring(at, Math.min(at + 2, text.length()));
      if (DOUBLE_SIGNS.contains(two)) {
        add(Kind.SIGN, two, 2);
      } else if (SINGLE_SIGNS.indexOf(c) >= 0) {
        add(Kind.SIGN, String.valueOf(c), 1);
      } else {
        add(Kind.ODD, String.valueOf(c), 1);
      }
    }

    private static boolean isWordStart(char c) {
      return c == '_' || c == '$' || Character.isLetter(c);
    }
  }
}
