package io.linli.rules.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that texts are compared by: one to three Chinese characters in a row, words and pairs of words, and runs of four letters, which survive typing errors.
 * Where a run of characters begins or ends counts as a character.
 */
final class TextPieces {

  private static final int MOST_CHARACTERS = 3;
  private static final int LETTERS = 4;
  private static final char BEGIN = '^';
  private static final char END = '$';

  private final PlainText text;
  private final List<Piece> pieces = new ArrayList<>();

  /** A piece and where it stands in the text as it was compared. */
  record Piece(String name, int start, int end) {}

  private TextPieces(PlainText text) {
    this.text = text;
  }

  static List<Piece> of(PlainText text) {
    TextPieces found = new TextPieces(text);
    @Nullable Run word = null;
    for (int start = 0; start < text.length(); ) {
      Run run = found.runAt(start);
      if (run.isHan()) {
        found.characters(run);
      } else if (run.isWord()) {
        found.word(run, word);
        word = run;
      }
      start = run.end;
    }
    return found.pieces;
  }

  /** Characters of one kind that nothing separates. */
  private record Run(int start, int end, Kind kind) {

    boolean isHan() {
      return kind == Kind.HAN;
    }

    boolean isWord() {
      return kind == Kind.WORD;
    }
  }

  private enum Kind { HAN, WORD, OTHER }

  private Run runAt(int start) {
    Kind kind = kind(start);
    int end = start + 1;
    while (end < text.length() && kind(end) == kind && text.between(end, end).compareTo(PlainText.Break.CLAUSE) < 0) {
      end++;
    }
    return new Run(start, end, kind);
  }

  private Kind kind(int at) {
    char c = text.charAt(at);
    return PlainText.isHan(c) ? Kind.HAN : PlainText.isLatin(c) || c == '\'' ? Kind.WORD : Kind.OTHER;
  }

  private void characters(Run run) {
    String marked = BEGIN + text.text().substring(run.start, run.end) + END;
    for (int length = 1; length <= MOST_CHARACTERS; length++) {
      for (int at = 0; at + length <= marked.length(); at++) {
        String name = marked.substring(at, at + length);
        int start = Math.max(run.start, run.start + at - 1);
        int end = Math.min(run.end, run.start + at - 1 + length);
        if (start < end) {
          pieces.add(new Piece(name, start, end));
        }
      }
    }
  }

  private void word(Run run, @Nullable Run before) {
    String word = text.text().substring(run.start, run.end);
    pieces.add(new Piece(word, run.start, run.end));
    if (before != null) {
      pieces.add(new Piece(text.text().substring(before.start, before.end) + ' ' + word, before.start, run.end));
    }
    String marked = BEGIN + word + END;
    for (int at = 0; at + LETTERS <= marked.length(); at++) {
      pieces.add(new Piece(marked.substring(at, at + LETTERS) + '~', run.start, run.end));
    }
  }
}
