package io.linli.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was expected of decisions and what came, by class. */
final class Accuracy {

  /** What was expected of a class, and what came. */
  private record Answer(String expected, String actual) {}

  private final Map<String, List<Answer>> answers = new LinkedHashMap<>();

  Accuracy(List<String> classes) {
    classes.forEach(name -> answers.put(name, new ArrayList<>()));
  }

  /** Classes of which nothing is expected are left out. */
  void add(Map<String, ?> expected, Map<String, ?> actual) {
    answers.forEach(
        (name, list) -> {
          if (expected.containsKey(name)) {
            list.add(new Answer(String.valueOf(expected.get(name)), String.valueOf(actual.get(name))));
          }
        });
  }

  int cases(String name) {
    return answers.get(name).size();
  }

  long expected(String name, String value) {
    return answers.get(name).stream().filter(answer -> answer.expected().equals(value)).count();
  }

  double accuracy(String name) {
    return accuracy(answers.get(name));
  }

  double recall(String name, String value) {
    return recall(answers.get(name), value);
  }

  String report(String title) {
    StringBuilder report = new StringBuilder(title).append('\n');
    answers.forEach((name, list) -> {
      report.append(String.format(Locale.ROOT, "%n%s: %d cases, accuracy %.2f %%%n", name, list.size(), 100 * accuracy(list)));
      TreeSet<String> values = new TreeSet<>();
      list.forEach(answer -> values.add(answer.expected()));
      for (String value : values) {
        report.append(String.format(Locale.ROOT, "  %-16s recall %6.2f %%  precision %6.2f %%  (%d)%n", value, 100 * recall(list, value), 100 * precision(list, value),
            list.stream().filter(answer -> answer.expected().equals(value)).count()));
      }
      Map<String, Integer> mistakes = new TreeMap<>();
      list.stream().filter(answer -> !answer.expected().equals(answer.actual())).forEach(a -> mistakes.merge(a.expected() + " taken for " + a.actual(), 1, Integer::sum));
      mistakes.forEach((mistake, count) -> report.append("  ").append(mistake).append(": ").append(count).append('\n'));
    });
    return report.toString();
  }

  private static double accuracy(List<Answer> answers) {
    return (double) answers.stream().filter(answer -> answer.expected().equals(answer.actual())).count() / answers.size();
  }

  private static double recall(List<Answer> answers, String value) {
    List<Answer> ofClass = answers.stream().filter(answer -> answer.expected().equals(value)).toList();
    return accuracy(ofClass);
  }

  private static double precision(List<Answer> answers, String value) {
    List<Answer> saidToBe = answers.stream().filter(answer -> answer.actual().equals(value)).toList();
    return accuracy(saidToBe);
  }
}
