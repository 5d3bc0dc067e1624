package io.linli.rules.text;

import io.linli.rules.text.Lexicon.Meaning;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A term found in a text; what the text thinks of it changes while it is read. */
final class Token {

  final int start;
  final int end;
  final int sentence;
  private final int clause;
  private final Meaning meaning;
  private Certainty certainty;

  Token(int start, int end, int sentence, int clause, Meaning meaning) {
    this.start = start;
    this.end = end;
    this.sentence = sentence;
    this.clause = clause;
    this.meaning = meaning;
    this.certainty = meaning.sure() ? Certainty.SAID : Certainty.FEARED;
  }

  List<String> signs() {
    return meaning.signs();
  }

  @Nullable Cue cue() {
    return meaning.cue();
  }

  boolean isSign() {
    return meaning.cue() == null;
  }

  boolean is(Cue cue) {
    return meaning.cue() == cue;
  }

  Certainty certainty() {
    return certainty;
  }

  /** A denial is not taken back by a fear. */
  void set(Certainty now) {
    if (certainty != Certainty.DENIED) {
      certainty = now;
    }
  }

  Stream<Mention> mentions() {
    return signs().stream().map(sign -> new Mention(sign, start, end, sentence, clause, certainty));
  }

  @Override
  public String toString() {
    return meaning.term() + (isSign() ? meaning.signs() + ":" + certainty : ":" + meaning.cue());
  }
}
