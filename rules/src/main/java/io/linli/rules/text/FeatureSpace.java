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
import java.util.stream.Collectors;

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

  /** The space of everything that at least two of the examples have. */
  static FeatureSpace of(List<Examples.Example> examples, Lexicon lexicon) {
    FeatureSpace space = new FeatureSpace(lexicon);
    Map<String, Long> seen =
        examples.stream()
            .flatMap(example -> space.names(example.text(), example.context(), TextPieces.of(PlainText.of(example.text()))).stream().distinct())
            .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
    seen.forEach((name, count) -> {
      if (count >= SEEN) {
        space.numbers.put(name, space.numbers.size() + 1);
      }
    });
    return space;
  }

  int size() {
    return numbers.size();
  }

  Seen see(String written, List<String> context) {
    PlainText text = PlainText.of(written);
    List<TextPieces.Piece> pieces = TextPieces.of(text);
    SortedMap<Integer, Double> present = new TreeMap<>();
    names(written, context, pieces).stream().filter(numbers::containsKey).forEach(name -> present.put(numbers.get(name), name.startsWith(CHOSEN) ? CONTEXT : 1));
    double length = Math.sqrt(present.values().stream().mapToDouble(value -> value * value).sum());
    Feature[] vector = present.entrySet().stream().map(one -> new FeatureNode(one.getKey(), one.getValue() / length)).toArray(Feature[]::new);
    List<Place> places =
        pieces.stream().filter(piece -> numbers.containsKey(piece.name())).map(piece -> new Place(numbers.get(piece.name()), piece.start(), piece.end())).toList();
    return new Seen(text, vector, places);
  }

  private List<String> names(String written, List<String> context, List<TextPieces.Piece> pieces) {
    List<String> names = new ArrayList<>();
    pieces.forEach(piece -> names.add(piece.name()));
    lexicon.read(written, "").mentions().forEach(mention -> names.add(SIGN + mention.sign() + " " + mention.certainty()));
    for (int i = 0; i < context.size(); i++) {
      names.add(CHOSEN + i + " " + context.get(i));
    }
    return names;
  }
}
