package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How well the triage does on its golden cases, by class; the file is for people who change the rules. */
class TriageAccuracyTest {

  private static final List<String> CLASSES = List.of("urgency", "trade", "payer", "dangerToLife");
  private static final int LEAST_CASES = 150;

  /** What was expected of a class, and what came. */
  private record Answer(String expected, String actual) {}

  @Test
  void theAccuracyByClassIsWrittenToAFile() throws IOException {
    Map<String, List<Answer>> answers = answers();
    String report = report(answers);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/triage-accuracy.txt"), report);

    assertThat(answers.get("urgency")).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(report).contains("urgency", "URGENT", "NORMAL", "recall", "precision");
    assertThat(recall(answers.get("urgency"), "URGENT")).isGreaterThanOrEqualTo(0.98);
    for (String name : CLASSES) {
      assertThat(accuracy(answers.get(name))).as(name).isGreaterThanOrEqualTo(0.92);
    }
  }

  @Test
  void theCasesAreBalanced() {
    List<Answer> urgency = answers().get("urgency");
    long urgent = urgency.stream().filter(answer -> answer.expected().equals("URGENT")).count();

    assertThat((double) urgent / urgency.size()).isBetween(0.4, 0.6);
    for (String trade : List.of("WATER", "ELECTRICITY", "LIFT", "FIRE", "DOORS", "STRUCTURE", "GAS", "OTHER")) {
      assertThat(answers().get("trade").stream().filter(answer -> answer.expected().equals(trade)).count()).as(trade).isGreaterThanOrEqualTo(15);
    }
  }

  private static Map<String, List<Answer>> answers() {
    Ruleset ruleset = Rulesets.CATALOG.packaged("repair-triage");
    Map<String, Object> root = Yaml.mapping("cases.yaml", String.valueOf(ruleset.source().cases()));
    Map<String, Object> usual = Yaml.asMapping("usual", root.get("usual"));
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    CLASSES.forEach(name -> answers.put(name, new ArrayList<>()));
    for (Object each : Yaml.list(root, "cases")) {
      Map<String, Object> one = Yaml.asMapping("case", each);
      if (one.containsKey("expect")) {
        Map<String, Object> given = new LinkedHashMap<>(usual);
        given.putAll(Yaml.asMapping("given", one.get("given")));
        Map<String, Object> expected = Yaml.asMapping("expect", one.get("expect"));
        Map<String, ?> actual = ruleset.decide(given).toMap();
        CLASSES.stream().filter(expected::containsKey).forEach(name -> answers.get(name).add(new Answer(String.valueOf(expected.get(name)), String.valueOf(actual.get(name)))));
      }
    }
    return answers;
  }

  private static String report(Map<String, List<Answer>> answers) {
    StringBuilder report = new StringBuilder("Triage of repairs, measured on its golden cases\n");
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
