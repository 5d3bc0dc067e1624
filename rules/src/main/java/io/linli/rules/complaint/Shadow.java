package io.linli.rules.complaint;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without what hides things from a machine and not from people: invisible characters are gone, full-width and styled letters and digits are plain, letters are
 * small. Every character knows where it stood.
 */
final class Shadow {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Shadow(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static Shadow of(String written) {
    StringBuilder text = new StringBuilder(written.length());
    int[] starts = new int[written.length() * 2 + 2];
    int[] ends = new int[starts.length];
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      int next = at + Character.charCount(point);
      char plain = plain(point);
      if (!isInvisible(point)) {
        starts[text.length()] = at;
        ends[text.length()] = next;
        text.append(plain);
      }
      at = next;
    }
    return new Shadow(text.toString(), starts, ends);
  }

  /** One character for one, so that places are kept; what has no plain form of one character stays a sign that means nothing. */
  private static char plain(int point) {
    if (point < 128) {
      return Character.toLowerCase((char) point);
    }
    String folded = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (folded.length() == 1) {
      return Character.digit(folded.charAt(0), 10) >= 0 ? (char) ('0' + Character.digit(folded.charAt(0), 10)) : folded.charAt(0);
    }
    int digit = Character.digit(point, 10);
    return digit >= 0 ? (char) ('0' + digit) : '\uFFFD';
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || (type == Character.CONTROL && !Character.isWhitespace(point));
  }

  String text() {
    return text;
  }

  /** Where the characters {@code start} to {@code end} of the shadow stood in the text as it was written. */
  Span span(Finding kind, int start, int end, String instead) {
    return new Span(kind, starts[start], ends[end - 1], instead);
  }

  /** The characters as they were written. */
  String written(String original, int start, int end) {
    return original.substring(starts[start], ends[end - 1]);
  }
}
