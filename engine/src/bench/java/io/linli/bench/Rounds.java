package io.linli.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures of the rounds that count. */
final class Rounds {

  private final double[] sorted;
  private final double others;

  private Rounds(List<Figure> figures) {
    this.sorted = figures.stream().mapToDouble(Figure::value).sorted().toArray();
    this.others = figures.stream().mapToDouble(Figure::others).max().orElse(0);
  }

  /** Measures one round and says its figure. */
  interface Round {

    /** @param number counts all rounds from 0, those of the warm-up and the disturbed ones too */
    double measure(int number);
  }

  private record Figure(double value, double others) {}

  static Rounds of(Sizes sizes, Round round) {
    return inTurn(sizes, List.of(round)).get(0);
  }

  /**
   * Measures several things in turn, round by round, so that all of them see the same machine. As long as patience lasts, a round
   * begins when the machine is quiet, and is measured again when somebody else worked on the machine meanwhile.
   */
  static List<Rounds> inTurn(Sizes sizes, List<Round> candidates) {
    List<List<Figure>> counted = new ArrayList<>();
    for (int number = 0; counted.size() < sizes.rounds(); number++) {
      Machine.awaitQuiet(sizes);
      List<Figure> figures = measure(candidates, number);
      boolean disturbed = figures.stream().anyMatch(figure -> figure.others() > sizes.quiet());
      if (number >= sizes.warmUps() && !(disturbed && sizes.isPatient())) {
        counted.add(figures);
      }
    }
    List<Rounds> rounds = new ArrayList<>();
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      int mine = candidate;
      rounds.add(new Rounds(counted.stream().map(figures -> figures.get(mine)).toList()));
    }
    return rounds;
  }

  private static List<Figure> measure(List<Round> candidates, int number) {
    List<Figure> figures = new ArrayList<>();
    for (Round candidate : candidates) {
      Machine machine = new Machine();
      double value = candidate.measure(number);
      figures.add(new Figure(value, machine.others()));
    }
    return figures;
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

  /** What others used of the machine in the worst of the rounds, from 0 to 1. */
  double others() {
    return others;
  }
}
