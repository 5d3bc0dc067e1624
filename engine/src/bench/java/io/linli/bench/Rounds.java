package io.linli.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures of the rounds that count. */
final class Rounds {

  private final double[] sorted;

  private Rounds(List<Double> figures) {
    this.sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** Measures one round and says its figure. */
  interface Round {

    /** @param number counts all rounds from 0, those of the warm-up too */
    double measure(int number);
  }

  static Rounds of(Sizes sizes, Round round) {
    return inTurn(sizes, List.of(round)).get(0);
  }

  /** Measures several things in turn, round by round, so that all of them see the same machine. */
  static List<Rounds> inTurn(Sizes sizes, List<Round> candidates) {
    List<List<Double>> figures = candidates.stream().map(each -> (List<Double>) new ArrayList<Double>()).toList();
    for (int number = 0; number < sizes.warmUps() + sizes.rounds(); number++) {
      for (int candidate = 0; candidate < candidates.size(); candidate++) {
        double figure = candidates.get(candidate).measure(number);
        if (number >= sizes.warmUps()) {
          figures.get(candidate).add(figure);
        }
      }
    }
    return figures.stream().map(Rounds::new).toList();
  }

  double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return sorted[0];
  }

  double most() {
    return sorted[sorted.length - 1];
  }
}
