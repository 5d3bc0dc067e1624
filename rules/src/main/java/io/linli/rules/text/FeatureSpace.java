package io.linli.rules.text;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers for what texts are compared by: their pieces, the signs of the word list with what the text says of them, and what the writer chose. */
final class FeatureSpace {

  /** What a single example holds teaches nothing about others. */
  private static final int SEEN = 2;

  /** People often choose the wrong category, so it counts half as much as a word. */
  private static final double CONTEXT = 0.5;

  /** No piece of a text begins like these. */
  private static final String SIGN = "#sign ";
  private static final String CHOSEN = "#chosen ";

  private final Lexicon lexicon;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A text and what it can be compared by.
   *
   * @param pieces of the text, with where they stand
   * @param names of its pieces, its signs and what was chosen
   */
  private record Read(PlainText text, List<TextPieces.Piece> pieces, List<String> names) {}

  /**
   * A text as the comparison sees it.
   *
   * @param vector of length one, ordered by feature
   * @param places the features of the text's pieces, with where they stand
   */
  record Seen(PlainText text, Feature[] vector, List<Place> places) {}

  /** The number of a feature, and the piece of text that stands for it. */
  record Place(int feature, int start, int end) {}

  private FeatureSpace(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A space, and the examples that it was made of as vectors in it. */
  record Learned(FeatureSpace space, Feature[][] vectors) {}

  /** The space of everything that at least two of the examples have. */
  static Learned of(List<Examples.Example> examples, Lexicon lexicon) {
    FeatureSpace space = new FeatureSpace(lexicon);
    List<Read> texts = examples.stream().map(example -> space.read(example.text(), example.context())).toList();
    Map<String, Integer> seen = new LinkedHashMap<>();
    texts.forEach(text -> text.names().stream().distinct().forEach(name -> seen.merge(name, 1, Integer::sum)));
    seen.forEach((name, count) -> {
      if (count >= SEEN) {
        space.numbers.put(name, space.numbers.size() + 1);
      }
    });
    return new Learned(space, texts.stream().map(space::vector).toArray(Feature[][]::new));
  }

  int size() {
    return numbers.size();
  }

  Seen see(String written, List<String> context) {
    Read read = read(written, context);
    List<Place> places =
        read.pieces().stream().filter(piece -> numbers.containsKey(piece.name())).map(piece -> new Place(numbers.get(piece.name()), piece.start(), piece.end())).toList();
    return new Seen(read.text(), vector(read), places);
  }

  private Feature[] vector(Read read) {
    SortedMap<Integer, Double> present = new TreeMap<>();
    read.names().stream().filter(numbers::containsKey).forEach(name -> present.put(numbers.get(name), name.startsWith(CHOSEN) ? CONTEXT : 1));
    double length = Math.sqrt(present.values().stream().mapToDouble(value -> value * value).sum());
    return present.entrySet().stream().map(one -> new FeatureNode(one.getKey(), one.getValue() / length)).toArray(Feature[]::new);
  }

  private Read read(String written, List<String> context) {
    PlainText text = PlainText.of(written);
    List<TextPieces.Piece> pieces = TextPieces.of(text);
    List<String> names = new ArrayList<>();
    pieces.forEach(piece -> names.add(piece.name()));
    lexicon.read(written, "").mentions().forEach(mention -> names.add(SIGN + mention.sign() + " " + mention.certainty()));
    for (int i = 0; i < context.size(); i++) {
      names.add(CHOSEN + i + " " + context.get(i));
    }
    return new Read(text, pieces, names);
  }
}
