package io.linli.forms;

/** Text as a form keeps it. HTML stays text: it is never interpreted, so it needs no cleaning. */
final class Texts {

  private Texts() {}

  /**
   * The text without control characters and halves of characters, which no database and no screen can show, and without marks that turn the reading direction of what
   * stands around it; line breaks of a single line become blanks, as in form-js.
   */
  static String clean(String text, boolean multiline) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (character == '\n' || character == '\r' || character == '\t') {
        kept.append(multiline ? (char) character : ' ');
      } else if (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE && !turnsDirection(character)) {
        kept.appendCodePoint(character);
      }
    });
    return kept.toString();
  }

  /** Embeddings, overrides and isolates of UAX 9. */
  private static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
  }

  /** Whether there is anything to see: neither blanks nor characters of no width alone. */
  static boolean isVisible(String text) {
    return text.codePoints().anyMatch(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT);
  }

  /** The white space that {@code String.prototype.trim} takes off; Java's {@code strip} leaves no-break spaces. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return (character >= '\t' && character <= '\r') || character == '\uFEFF' || Character.isSpaceChar(character);
  }
}
