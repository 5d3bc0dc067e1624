package io.linli.rules.text;

import io.linli.rules.DerivedFact;

/**
 * How much a text is like the examples that have a certain answer: what {@link Experience} learned from them says of it. Rules decide what follows.
 *
 * @param question the column of the examples, such as {@code urgency}
 * @param answer one of its answers, such as {@code URGENT}
 * @param percent how probable that answer is for texts like this one, 0 to 100; over all answers of a question about 100
 * @param inOneSentence how probable it is by the sentence alone that is most like them; {@code percent} when the text is a single sentence
 * @param words the passage of the text that speaks most for the answer, as it was compared; empty when the answer is out of the question
 */
public record Likeness(String question, String answer, int percent, int inOneSentence, String words) implements DerivedFact {

  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException when a part is too long or the percentage is none
   */
  public Likeness {
    if (question.length() > LONGEST || answer.length() > LONGEST || words.length() > LONGEST || !isShare(percent) || !isShare(inOneSentence)) {
      throw new IllegalArgumentException("No likeness: " + question + " " + answer + " " + percent);
    }
  }

  private static boolean isShare(int percent) {
    return percent >= 0 && percent <= 100;
  }

  /** Whether this is the likeness for one answer to one question. */
  public boolean is(String aQuestion, String anAnswer) {
    return question.equals(aQuestion) && answer.equals(anAnswer);
  }
}
