package io.linli.rules.text;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.linli.rules.RulesetSource;
import io.linli.rules.text.ExampleColumns.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a ruleset learned from texts whose answers are known ({@code examples.csv}): a logistic regression for each question. The same examples always teach the same.
 * Process owners add examples; rules decide what a likeness means. Immutable.
 */
public final class Experience {

  /** How much a single example may bend the answer; of 3, 10 and 30 the one that did best on examples left out of the learning. */
  private static final double TRUST = 30;

  private static final double PRECISION = 0.01;
  private static final int LONGEST_PASSAGE = 12;

  private final FeatureSpace space;
  private final Map<Question, Model> models = new LinkedHashMap<>();

  static {
    Linear.disableDebugOutput();
  }

  private Experience(ExampleColumns columns, List<Examples.Example> examples, Lexicon lexicon) {
    FeatureSpace.Learned learned = FeatureSpace.of(examples, lexicon);
    this.space = learned.space();
    Feature[][] texts = Arrays.stream(learned.vectors()).map(this::withBias).toArray(Feature[][]::new);
    for (Question question : columns.questions()) {
      double[] right = examples.stream().mapToDouble(example -> question.answers().indexOf(example.answers().get(question.name()))).toArray();
      models.put(question, learn(texts, right));
    }
  }

  /**
   * Learns from the examples of a ruleset.
   *
   * @param lexicon the word list whose signs count as well
   * @throws io.linli.rules.RulesetRejected naming the lines that are none, or that there is no such file
   */
  public static Experience of(RulesetSource source, String file, ExampleColumns columns, Lexicon lexicon) {
    return new Experience(columns, Examples.of(source, file, columns), lexicon);
  }

  private Model learn(Feature[][] texts, double[] right) {
    Problem problem = new Problem();
    problem.l = texts.length;
    problem.n = space.size() + 1;
    problem.bias = 1;
    problem.x = texts;
    problem.y = right;
    return Linear.train(problem, new Parameter(SolverType.L2R_LR, TRUST, PRECISION));
  }

  private Feature[] withBias(Feature[] text) {
    Feature[] all = Arrays.copyOf(text, text.length + 1);
    all[text.length] = new FeatureNode(space.size() + 1, 1);
    return all;
  }

  /** How like a text is to the examples, for every answer to every question; {@code context} in the order of the columns. */
  public List<Likeness> judge(String written, List<String> context) {
    FeatureSpace.Seen whole = space.see(written, context);
    List<String> parts = Sentences.of(written);
    List<FeatureSpace.Seen> sentences = parts.size() < 2 ? List.of(whole) : parts.stream().map(sentence -> space.see(sentence, context)).toList();
    List<Likeness> likenesses = new ArrayList<>();
    models.forEach((question, model) -> likenesses.addAll(judge(question, model, whole, sentences)));
    return likenesses;
  }

  private List<Likeness> judge(Question question, Model model, FeatureSpace.Seen whole, List<FeatureSpace.Seen> sentences) {
    int[] percent = percent(model, whole);
    int[] alone = sentences.stream().map(sentence -> percent(model, sentence)).reduce(Experience::greater).orElseThrow();
    List<Likeness> likenesses = new ArrayList<>();
    for (int i = 0; i < percent.length; i++) {
      String answer = question.answers().get(model.getLabels()[i]);
      likenesses.add(new Likeness(question.name(), answer, percent[i], alone[i], percent[i] == 0 ? "" : passage(model, i, whole)));
    }
    return likenesses;
  }

  private int[] percent(Model model, FeatureSpace.Seen seen) {
    double[] probabilities = new double[model.getNrClass()];
    Linear.predictProbability(model, withBias(seen.vector()), probabilities);
    return Arrays.stream(probabilities).mapToInt(probability -> (int) Math.round(100 * probability)).toArray();
  }

  private static int[] greater(int[] one, int[] other) {
    return IntStream.range(0, one.length).map(i -> Math.max(one[i], other[i])).toArray();
  }

  /** The short passage whose pieces together speak most for an answer. */
  private static String passage(Model model, int answer, FeatureSpace.Seen seen) {
    double[] weights = new double[seen.text().length()];
    for (FeatureSpace.Place place : seen.places()) {
      double weight = model.getDecfunCoef(place.feature(), answer) / (place.end() - place.start());
      for (int at = place.start(); at < place.end(); at++) {
        weights[at] += weight;
      }
    }
    return Passage.heaviest(seen.text(), weights, LONGEST_PASSAGE);
  }
}
