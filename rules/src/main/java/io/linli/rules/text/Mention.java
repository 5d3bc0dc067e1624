package io.linli.rules.text;

/**
 * A sign found in a text.
 *
 * @param sign its name in the word list
 * @param start where it begins in the text as it was compared
 * @param end where it ends
 * @param sentence the number of its sentence
 * @param clause the number of its clause, over the whole text; a space between Chinese characters ends one
 * @param certainty what the text says about it
 */
public record Mention(String sign, int start, int end, int sentence, int clause, Certainty certainty) {

  private static final int NEAR = 24;

  boolean isNear(Mention other) {
    return sentence == other.sentence && Math.max(start, other.start) - Math.min(end, other.end) <= NEAR;
  }
}
