package io.linli.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The numbers and switches that differ from place to place and from year to year, each with its jurisdiction, its first day and its source
 * ({@code parameters/parameters.csv}). The value of the narrowest place that holds counts, and in that place the latest that has begun. Immutable.
 */
public final class ParameterTable {

  private static final String PACKAGED = "/parameters/parameters.csv";
  private static final List<String> COLUMNS = List.of("key", "jurisdiction", "effectiveFrom", "value", "unit", "source", "descriptionZh", "descriptionEn");

  private final Map<String, List<Parameter>> byKey;

  /**
   * One row.
   *
   * @param key such as {@code vote.noticePeriod}
   * @param validity where and since when
   * @param value as text: an ISO-8601 duration, a number, true or false, a name
   * @param unit {@code duration}, {@code yuan}, {@code percent}, {@code flag}, {@code time} (of day), {@code name} …
   * @param source the law it comes from, or that it is our default
   */
  public record Parameter(String key, Validity validity, String value, String unit, String source, String descriptionZh, String descriptionEn) {

    public Parameter {
      requireValue(key, value, unit);
    }
  }

  private ParameterTable(List<Parameter> rows) {
    this.byKey = rows.stream().collect(Collectors.groupingBy(Parameter::key));
    Set<List<Object>> seen = new HashSet<>();
    for (Parameter row : rows) {
      if (!seen.add(List.of(row.key(), row.validity()))) {
        throw new ParametersRefused("Two rows for " + row.key() + " in " + row.validity().jurisdiction() + " from " + row.validity().from());
      }
    }
  }

  /** The table on the class path. */
  public static ParameterTable packaged() {
    try (InputStream in = ParameterTable.class.getResourceAsStream(PACKAGED)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + PACKAGED + " on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + PACKAGED, e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws ParametersRefused naming the line of a row that is not one
   */
  public static ParameterTable parse(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
    try (var parser = format.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new ParametersRefused("The first line has to be " + String.join(",", COLUMNS));
      }
      List<Parameter> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row(row, parser.getCurrentLineNumber()));
      }
      return new ParameterTable(rows);
    } catch (IOException e) {
      throw new ParametersRefused("Not a CSV table: " + e.getMessage());
    }
  }

  private static Parameter row(CSVRecord row, long line) {
    if (!row.isConsistent()) {
      throw new ParametersRefused("Line " + line + ": there are " + row.size() + " columns, not " + COLUMNS.size());
    }
    try {
      Validity validity = Validity.of(row.get("jurisdiction"), row.get("effectiveFrom"));
      return new Parameter(row.get("key"), validity, row.get("value"), row.get("unit"), row.get("source"), row.get("descriptionZh"), row.get("descriptionEn"));
    } catch (DateTimeParseException | FactsRefused | ParametersRefused e) {
      throw new ParametersRefused("Line " + line + ": " + e.getMessage());
    }
  }

  private static void requireValue(String key, String value, String unit) {
    boolean fits = switch (unit) {
      case "duration" -> isDuration(value);
      case "flag" -> value.equals("true") || value.equals("false");
      case "yuan", "percent", "count" -> value.matches("[0-9]{1,12}(\\.[0-9]{1,4})?");
      case "time" -> value.matches("([01][0-9]|2[0-3]):[0-5][0-9]");
      default -> !value.isBlank();
    };
    if (key.isBlank() || !fits) {
      throw new ParametersRefused(key + " = " + value + " is not a " + unit);
    }
  }

  private static boolean isDuration(String value) {
    try {
      return !Duration.parse(value).isNegative();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** This table and further rows; a row for the same key, place and day replaces the one that was there. */
  public ParameterTable plus(List<Parameter> further) {
    Set<List<Object>> replaced = further.stream().map(row -> List.<Object>of(row.key(), row.validity())).collect(Collectors.toSet());
    List<Parameter> rows = new ArrayList<>(further);
    byKey.values().stream().flatMap(List::stream).filter(row -> !replaced.contains(List.<Object>of(row.key(), row.validity()))).forEach(rows::add);
    return new ParameterTable(rows);
  }

  /** All keys, in alphabetical order. */
  public Set<String> keys() {
    return new TreeSet<>(byKey.keySet());
  }

  /** The row of {@code key} that is in force in a place on a day. */
  public Optional<Parameter> find(String key, Jurisdiction place, LocalDate day) {
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(row -> row.validity().holds(place, day))
        .max(Comparator.comparingInt((Parameter row) -> row.validity().jurisdiction().path().length()).thenComparing(row -> row.validity().from()));
  }

  /**
   * The value in force.
   *
   * @throws NoSuchParameter when nothing is in force there then
   */
  public String value(String key, Jurisdiction place, LocalDate day) {
    return find(key, place, day).map(Parameter::value).orElseThrow(() -> new NoSuchParameter(key, place, day));
  }

  /** Like {@link #value(String, Jurisdiction, LocalDate)} with the place as its path. */
  public String value(String key, String jurisdiction, LocalDate day) {
    return value(key, new Jurisdiction(jurisdiction), day);
  }

  /**
   * The value in force as a duration; days are 24 hours.
   *
   * @throws DateTimeParseException when the parameter is none
   */
  public Duration duration(String key, Jurisdiction place, LocalDate day) {
    return Duration.parse(value(key, place, day));
  }

  /**
   * The value in force as a number.
   *
   * @throws NumberFormatException when the parameter is none
   */
  public BigDecimal number(String key, Jurisdiction place, LocalDate day) {
    return new BigDecimal(value(key, place, day));
  }

  /** The value in force as a switch. */
  public boolean flag(String key, Jurisdiction place, LocalDate day) {
    return Boolean.parseBoolean(value(key, place, day));
  }

  /** A table of parameters is not one. */
  public static final class ParametersRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParametersRefused(String message) {
      super(message);
    }
  }

  /** No value of a parameter is in force. */
  public static final class NoSuchParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchParameter(String key, Jurisdiction place, LocalDate day) {
      super("No value of " + key + " is in force in " + place + " on " + day);
    }
  }
}
