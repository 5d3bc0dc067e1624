package io.linli.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a parameter may be set to ({@code parameters/bounds.csv}), so that a slip of the hand does not stop a community. A key without a row has the bounds of its unit.
 *
 * @param least the least value, written as the parameter's own are; empty for the unit's
 * @param most the largest value; empty for the unit's
 * @param choices the only values; empty when any is fine
 */
record ParameterBounds(String least, String most, List<String> choices) {

  static final ParameterBounds NONE = new ParameterBounds("", "", List.of());

  private static final List<String> COLUMNS = List.of("key", "least", "most", "choices");

  ParameterBounds {
    choices = List.copyOf(choices);
  }

  /**
   * Reads a table of bounds.
   *
   * @throws ParameterTable.ParametersRefused naming the line of a row that is not one
   */
  static Map<String, ParameterBounds> parse(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
    try (var parser = format.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new ParameterTable.ParametersRefused("The first line of the bounds has to be " + String.join(",", COLUMNS));
      }
      Map<String, ParameterBounds> bounds = new HashMap<>();
      for (CSVRecord row : parser) {
        if (!row.isConsistent() || bounds.put(row.get("key"), of(row)) != null) {
          throw new ParameterTable.ParametersRefused("Line " + parser.getCurrentLineNumber() + " of the bounds: four columns, and each key once");
        }
      }
      return bounds;
    } catch (IOException e) {
      throw new ParameterTable.ParametersRefused("Not a CSV table: " + e.getMessage());
    }
  }

  private static ParameterBounds of(CSVRecord row) {
    String choices = row.get("choices");
    return new ParameterBounds(row.get("least"), row.get("most"), choices.isEmpty() ? List.of() : Arrays.asList(choices.split("\\|")));
  }

  /** Why {@code value} does not fit, or nothing when it does. */
  Optional<ParameterTable.Misfit> misfit(ParameterUnit unit, String value) {
    Optional<Comparable<?>> read = unit.parse(value);
    if (read.isEmpty()) {
      return Optional.of(new ParameterTable.Misfit("须为" + unit.formZh, "This has to be " + unit.formEn));
    }
    if (!choices.isEmpty() && !choices.contains(value)) {
      return Optional.of(new ParameterTable.Misfit("须为以下之一：" + String.join("、", choices), "This has to be one of " + String.join(", ", choices)));
    }
    String from = least.isEmpty() ? unit.least : least;
    String to = most.isEmpty() ? unit.most : most;
    boolean inside = from.isEmpty() || (compare(unit, value, from) >= 0 && compare(unit, value, to) <= 0);
    return inside ? Optional.empty() : Optional.of(new ParameterTable.Misfit("须在 " + from + " 到 " + to + " 之间", "This has to lie between " + from + " and " + to));
  }

  /** Both were read by the same unit, so they are of one type. */
  @SuppressWarnings("unchecked")
  private static int compare(ParameterUnit unit, String one, String other) {
    return ((Comparable<Object>) unit.read(one)).compareTo(unit.read(other));
  }
}
