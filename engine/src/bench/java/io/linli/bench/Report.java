package io.linli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The figures of a run, written as one table when all are known. */
final class Report {

  private static final Logger LOG = LoggerFactory.getLogger(Report.class);
  private static final List<String> HEAD = List.of("benchmark", "database", "what", "median", "least", "most", "unit", "others");

  private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

  /** Tells who waits how far it is. */
  void progress(String sentence) {
    LOG.info("… {}", sentence);
  }

  void add(String benchmark, String database, String what, Rounds rounds, String unit) {
    String median = text(rounds.median());
    String others = String.format(Locale.ROOT, "%.0f %%", 100 * rounds.others());
    rows.add(List.of(benchmark, database, what, median, text(rounds.least()), text(rounds.most()), unit, others));
    progress(what + ": " + median + " " + unit + " (others used " + others + " of the machine)");
  }

  /** How much of the bare speed is left, by medians. */
  void addShare(String benchmark, String database, Rounds ours, Rounds bare) {
    double share = 100 * ours.median() / bare.median();
    rows.add(List.of(benchmark, database, "= of the bare one", text(share), "", "", "%", ""));
    progress(text(share) + " % of the bare one");
  }

  void print() {
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    LOG.info("\n{}", rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n")));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      boolean number = column >= 3 && column <= 5;
      line.append(String.format("%" + (number ? "" : "-") + widths[column] + "s  ", row.get(column)));
    }
    return line.toString().stripTrailing();
  }

  private static String text(double figure) {
    return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : "%.2f", figure);
  }
}
