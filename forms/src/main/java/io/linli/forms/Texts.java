package io.linli.forms;

/** Text as a form keeps it. HTML stays text: it is never interpreted, so it needs no cleaning. */
final class Texts {

  private Texts() {}

  /** The text without control characters and halves of characters, which no database and no screen can show; line breaks of a single line become blanks, as in form-js. */
  static String clean(String text, boolean multiline) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(character -> {
      if (character == '\n' || character == '\r' || character == '\t') {
        kept.append(multiline ? (char) character : ' ');
      } else if (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE) {
        kept.appendCodePoint(character);
      }
    });
    return kept.toString();
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
