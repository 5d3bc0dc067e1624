package io.linli.rules.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text made comparable: compatibility forms folded (full-width letters, circled digits), lower case, simplified characters, no invisible characters, no emphasis by
 * repetition, no spaces between Chinese characters. Where punctuation, a space or a picture stood is remembered as a {@link Break}.
 */
final class PlainText {

  /** What stood between two characters. */
  enum Break {
    NONE,
    /** A space between Chinese characters: people put them anywhere, so it separates little. */
    GAP,
    /** 、 or a slash: a list goes on. */
    LIST,
    /** A comma, a picture, another sign. */
    CLAUSE,
    /** The end of a sentence, or of a line. */
    SENTENCE;

    private static final Break[] BY_STRENGTH = values();

    static Break stronger(byte one, Break other) {
      return BY_STRENGTH[Math.max(one, other.ordinal())];
    }
  }

  private static final String SENTENCE_ENDS = "。!?;…\n\r.";
  private static final String LISTS = "、/|&+";

  private final String text;
  private final byte[] breaks;

  private PlainText(String text, byte[] breaks) {
    this.text = text;
    this.breaks = breaks;
  }

  static PlainText of(String written) {
    return new Writer(simplified(Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))).write();
  }

  private static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      simple.append(Simplified.of(text.charAt(i)));
    }
    return simple.toString();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /** The strongest break before any of the characters after {@code from} and up to {@code to}. */
  Break between(int from, int to) {
    byte strongest = 0;
    for (int i = from; i <= to && i < breaks.length; i++) {
      strongest = (byte) Math.max(strongest, breaks[i]);
    }
    return Break.BY_STRENGTH[strongest];
  }

  static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  /** Whether {@code c} is part of a word that is written with spaces around it. */
  static boolean isLatin(int c) {
    return Character.isLetterOrDigit(c) && !isHan(c);
  }

  private static final class Writer {

    private final int[] points;
    private final StringBuilder plain;
    private final byte[] breaks;
    private Break pending = Break.NONE;
    private boolean space;

    Writer(String text) {
      this.points = text.codePoints().filter(c -> !isInvisible(c)).toArray();
      this.plain = new StringBuilder(text.length());
      this.breaks = new byte[2 * text.length() + 2];
    }

    PlainText write() {
      for (int i = 0; i < points.length; i++) {
        int c = points[i];
        if (Character.isLetterOrDigit(c) || isApostrophe(i) || isPointInNumber(i)) {
          append(isLetterLikeApostrophe(c) ? '\'' : c);
        } else {
          separate(c);
        }
      }
      return new PlainText(plain.toString(), Arrays.copyOf(breaks, plain.length() + 1));
    }

    /** Zero-width characters, joiners, variation selectors, directions, combining accents: nobody reads them. Line ends stay. */
    private static boolean isInvisible(int c) {
      int type = Character.getType(c);
      boolean lineEnd = c == '\n' || c == '\r' || c == '\t';
      return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || (type == Character.CONTROL && !lineEnd)
          || type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
    }

    private void append(int c) {
      if (isThirdInARow(c)) {
        return;
      }
      boolean word = space && plain.length() > 0 && (!isHan(c) || !isHan(plain.codePointBefore(plain.length())));
      if (word) {
        plain.append(' ');
      } else if (space) {
        pending = pending == Break.NONE ? Break.GAP : pending;
      }
      breaks[plain.length()] = (byte) Break.stronger(breaks[plain.length()], pending).ordinal();
      plain.appendCodePoint(c);
      pending = Break.NONE;
      space = false;
    }

    /** 漏漏漏漏水 is 漏漏水, so that 哗哗 and 滴滴 stay what they are; numbers are left alone. */
    private boolean isThirdInARow(int c) {
      int end = plain.length();
      return !Character.isDigit(c) && pending == Break.NONE && !space && end >= 2 && plain.charAt(end - 1) == c && plain.charAt(end - 2) == c;
    }

    private void separate(int c) {
      if (Character.isWhitespace(c) && c != '\n' && c != '\r') {
        space = true;
        return;
      }
      space = true;
      Break here = SENTENCE_ENDS.indexOf(c) >= 0 ? Break.SENTENCE : LISTS.indexOf(c) >= 0 ? Break.LIST : c == '-' || c == '_' ? Break.GAP : Break.CLAUSE;
      pending = Break.stronger((byte) pending.ordinal(), here);
    }

    private boolean isApostrophe(int at) {
      return isLetterLikeApostrophe(points[at]) && at > 0 && at + 1 < points.length && isLatin(points[at - 1]) && isLatin(points[at + 1]);
    }

    private static boolean isLetterLikeApostrophe(int c) {
      return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private boolean isPointInNumber(int at) {
      return (points[at] == '.' || points[at] == ':') && at > 0 && at + 1 < points.length && Character.isDigit(points[at - 1]) && Character.isDigit(points[at + 1]);
    }
  }
}
