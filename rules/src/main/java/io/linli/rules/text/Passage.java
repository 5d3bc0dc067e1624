package io.linli.rules.text;

/** Finds the passage of a text that weighs most. */
final class Passage {

  private Passage() {}

  /**
   * The passage of whole words, about {@code longest} characters at most, with the greatest sum of weights; the beginning of the text when none weighs anything.
   */
  static String heaviest(PlainText text, double[] weights, int longest) {
    double[] sums = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      sums[i + 1] = sums[i] + weights[i];
    }
    int bestStart = 0;
    int bestEnd = Math.min(longest, text.length());
    double best = 0;
    for (int start = 0; start < weights.length; start++) {
      for (int end = start + 1; end <= weights.length && end - start <= longest; end++) {
        if (sums[end] - sums[start] > best && text.between(start + 1, end - 1).compareTo(PlainText.Break.CLAUSE) < 0) {
          best = sums[end] - sums[start];
          bestStart = start;
          bestEnd = end;
        }
      }
    }
    return words(text.text(), bestStart, bestEnd);
  }

  /** No word is cut. */
  private static String words(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && to > from && isInWord(text, from)) {
      from--;
    }
    while (to > from && to < text.length() && isInWord(text, to)) {
      to++;
    }
    String passage = text.substring(from, to).strip();
    return passage.substring(0, Math.min(passage.length(), 60));
  }

  private static boolean isInWord(String text, int at) {
    return isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return PlainText.isLatin(c) || c == '\'';
  }
}
