package io.linli.rules.text;

import io.linli.rules.Defect;
import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import io.linli.rules.text.ExampleColumns.Question;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A ruleset's table of texts with known answers. */
final class Examples {

  private static final int MOST = 10_000;
  private static final int LONGEST = 4_000;

  private final ExampleColumns columns;
  private final List<Example> rows = new ArrayList<>();

  /**
   * One text.
   *
   * @param context what is known besides, in the order of the columns
   * @param answers the right answer to each question
   */
  record Example(String text, List<String> context, Map<String, String> answers) {}

  private Examples(ExampleColumns columns) {
    this.columns = columns;
  }

  /**
   * Reads the table.
   *
   * @throws RulesetRejected naming the lines that do not fit, or that there is no such file
   */
  static List<Example> of(RulesetSource source, String file, ExampleColumns columns) {
    List<Defect> defects = new ArrayList<>();
    Examples examples = new Examples(columns);
    String text = source.files().get(file);
    if (text == null) {
      defects.add(new Defect(file, 0, null, "缺少例句表", "The table of examples is missing"));
    } else {
      examples.read(file, text, defects);
      examples.checkAnswers(file, defects);
    }
    if (!defects.isEmpty()) {
      throw new RulesetRejected(source.key(), defects);
    }
    return examples.rows;
  }

  private void read(String file, String text, List<Defect> defects) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).setCommentMarker('#').get();
    try (var parser = format.parse(new StringReader(text))) {
      if (!parser.getHeaderNames().equals(columns.names())) {
        String header = String.join(",", columns.names());
        defects.add(new Defect(file, 1, null, "第一行应为 " + header, "The first line has to be " + header));
        return;
      }
      for (CSVRecord row : parser) {
        String wrong = add(row);
        if (wrong != null) {
          defects.add(new Defect(file, (int) parser.getCurrentLineNumber(), null, "例句表这一行有误：" + wrong, "This line of the examples does not fit: " + wrong));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      defects.add(new Defect(file, 0, null, "不是 CSV 表：" + e.getMessage(), "Not a CSV table: " + e.getMessage()));
    }
  }

  /** Adds a row; answers what is wrong with it, or null. */
  private @Nullable String add(CSVRecord row) {
    if (!row.isConsistent()) {
      return "there are " + row.size() + " columns, not " + columns.names().size();
    }
    String text = row.get(ExampleColumns.TEXT);
    if (text.isBlank() || text.length() > LONGEST) {
      return "a text has 1 to " + LONGEST + " characters";
    }
    if (rows.size() >= MOST) {
      return "there are more than " + MOST + " examples";
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : columns.questions()) {
      String answer = row.get(question.name());
      if (!question.answers().contains(answer)) {
        return question.name() + " is one of " + question.answers() + ", not \"" + answer + "\"";
      }
      answers.put(question.name(), answer);
    }
    rows.add(new Example(text, columns.context().stream().map(row::get).toList(), answers));
    return null;
  }

  /** Nothing is learned from examples that all have the same answer. */
  private void checkAnswers(String file, List<Defect> defects) {
    for (Question question : columns.questions()) {
      String name = question.name();
      if (defects.isEmpty() && rows.stream().map(row -> row.answers().get(name)).distinct().count() < 2) {
        defects.add(new Defect(file, 0, null, "例句的 " + name + " 全都一样，学不到东西", "All examples have the same " + name + ": there is nothing to learn"));
      }
    }
  }
}
