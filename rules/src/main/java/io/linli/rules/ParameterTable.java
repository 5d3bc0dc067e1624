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
  private static final String BOUNDS = "/parameters/bounds.csv";
  private static final List<String> COLUMNS = List.of("key", "jurisdiction", "effectiveFrom", "value", "unit", "source", "descriptionZh", "descriptionEn");

  private final Map<String, List<Parameter>> byKey;
  private final Map<String, ParameterBounds> bounds;

  /**
   * One row.
   *
   * @param key such as {@code vote.noticePeriod}
   * @param validity where and since when
   * @param value as text: an ISO-8601 duration, a number, true or false, a name
   * @param unit {@code duration}, {@code yuan}, {@code percent}, {@code flag}, {@code time}, {@code name}; anything else is counted in whole numbers
   * @param source the law it comes from, or that it is our default
   */
  public record Parameter(String key, Validity validity, String value, String unit, String source, String descriptionZh, String descriptionEn) {

    public Parameter {
      requireValue(key, value, unit);
    }
  }

  /** Why a value does not fit a parameter, in words for the person who wants to set it. */
  public record Misfit(String messageZh, String messageEn) {}

  private ParameterTable(List<Parameter> rows, Map<String, ParameterBounds> bounds) {
    this.byKey = rows.stream().collect(Collectors.groupingBy(Parameter::key));
    this.bounds = Map.copyOf(bounds);
    Set<List<Object>> seen = new HashSet<>();
    for (Parameter row : rows) {
      if (!seen.add(List.of(row.key(), row.validity()))) {
        throw new ParametersRefused("Two rows for " + row.key() + " in " + row.validity().jurisdiction() + " from " + row.validity().from());
      }
    }
  }

  /** The table on the class path. */
  public static ParameterTable packaged() {
    return parse(resource(PACKAGED), resource(BOUNDS));
  }

  private static String resource(String path) {
    try (InputStream in = ParameterTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + path + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /**
   * Reads a table whose values have the bounds of their units.
   *
   * @throws ParametersRefused naming the line of a row that is not one
   */
  public static ParameterTable parse(String csv) {
    return new ParameterTable(rows(csv), Map.of());
  }

  /**
   * Reads a table and the bounds of its values.
   *
   * @throws ParametersRefused naming the line of a row that is not one, or the value that lies outside of its bounds
   */
  public static ParameterTable parse(String csv, String boundsCsv) {
    ParameterTable table = new ParameterTable(rows(csv), ParameterBounds.parse(boundsCsv));
    table.byKey.values().stream().flatMap(List::stream).forEach(row -> table.misfit(row.key(), row.value()).ifPresent(misfit -> {
      throw new ParametersRefused(row.key() + " = " + row.value() + ": " + misfit.messageEn());
    }));
    return table;
  }

  private static List<Parameter> rows(String csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setTrim(true).get();
    try (var parser = format.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new ParametersRefused("The first line has to be " + String.join(",", COLUMNS));
      }
      List<Parameter> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row(row, parser.getCurrentLineNumber()));
      }
      return rows;
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
    if (key.isBlank() || ParameterBounds.NONE.misfit(ParameterUnit.of(unit), value).isPresent()) {
      throw new ParametersRefused(key + " = " + value + " is not a " + unit);
    }
  }

  /** This table and further rows; a row for the same key, place and day replaces the one that was there. */
  public ParameterTable plus(List<Parameter> further) {
    Set<List<Object>> replaced = further.stream().map(row -> List.<Object>of(row.key(), row.validity())).collect(Collectors.toSet());
    List<Parameter> rows = new ArrayList<>(further);
    byKey.values().stream().flatMap(List::stream).filter(row -> !replaced.contains(List.<Object>of(row.key(), row.validity()))).forEach(rows::add);
    return new ParameterTable(rows, bounds);
  }

  /**
   * Why {@code value} cannot be set for {@code key}: another form than the unit's, outside of the bounds, none of the choices. Empty when it fits.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public Optional<Misfit> misfit(String key, String value) {
    List<Parameter> rows = byKey.get(key);
    if (rows == null) {
      throw new IllegalArgumentException("There is no parameter " + key);
    }
    return bounds.getOrDefault(key, ParameterBounds.NONE).misfit(ParameterUnit.of(rows.get(0).unit()), value);
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
