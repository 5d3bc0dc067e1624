package io.linli.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that residents read, with places for numbers: {@code {silentHeads}}, {@code {participationArea|area}}, {@code {participationArea/totalArea|percent}},
 * {@code {excess|money}}, {@code {acceptWithin|durationZh}}. The names are components of the result record or, failing that, of the input record.
 */
final class Sentence {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern INSIDE = Pattern.compile("(\\w+)(?:/(\\w+))?(?:\\|(\\w+))?");

  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private final String template;
  private final List<Part> parts;

  private interface Part {
    String render(Record input, Record result);
  }

  private record Term(RecordComponent component, boolean ofResult) {
    @Nullable Object read(Record input, Record result) {
      return Decision.read(ofResult ? result : input, component);
    }
  }

  private Sentence(String template, List<Part> parts) {
    this.template = template;
    this.parts = parts;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException with a sentence for the author when a place names nothing, or asks for a form that its value does not have
   */
  static Sentence parse(String template, RulesetDefinition<?, ?> definition) {
    Map<String, Term> terms = terms(definition);
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(template);
    int end = 0;
    while (place.find()) {
      parts.add(literal(template.substring(end, place.start())));
      parts.add(place(place.group(1), terms));
      end = place.end();
    }
    parts.add(literal(template.substring(end)));
    return new Sentence(template, parts);
  }

  String render(Record input, Record result) {
    return parts.stream().map(part -> part.render(input, result)).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return template;
  }

  private static Map<String, Term> terms(RulesetDefinition<?, ?> definition) {
    Map<String, Term> terms = new HashMap<>();
    for (RecordComponent component : definition.input().getRecordComponents()) {
      terms.put(component.getName(), new Term(component, false));
    }
    for (RecordComponent component : definition.result().getRecordComponents()) {
      terms.put(component.getName(), new Term(component, true));
    }
    return terms;
  }

  private static Part literal(String text) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      throw new IllegalArgumentException("a brace without its partner in \"" + text + "\"");
    }
    return (input, result) -> text;
  }

  private static Part place(String inside, Map<String, Term> terms) {
    Matcher matcher = INSIDE.matcher(inside.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("{" + inside + "} is not {name}, {name|form} or {part/whole|percent}");
    }
    Term term = term(matcher.group(1), terms);
    String form = matcher.group(3) == null ? "plain" : matcher.group(3);
    if (matcher.group(2) != null) {
      return share(inside, form, term, term(matcher.group(2), terms));
    }
    return switch (form) {
      case "plain" -> (input, result) -> plain(term.read(input, result));
      case "area" -> numeric(inside, term, number -> grouped("#,##0.00##", number.movePointLeft(4)));
      case "money" -> numeric(inside, term, number -> "¥" + grouped("#,##0.00", number));
      case "durationZh" -> duration(inside, term, "天", "小时", "分钟", "");
      case "durationEn" -> duration(inside, term, " d", " h", " min", " ");
      default -> throw new IllegalArgumentException("{" + inside + "}: the forms are area, money, percent, durationZh and durationEn");
    };
  }

  private static Term term(String name, Map<String, Term> terms) {
    Term term = terms.get(name);
    if (term == null) {
      throw new IllegalArgumentException("{" + name + "} is neither part of the result nor of the facts; there are " + terms.keySet().stream().sorted().toList());
    }
    return term;
  }

  private interface NumberForm {
    String of(BigDecimal number);
  }

  private static Part numeric(String inside, Term term, NumberForm form) {
    requireNumber(inside, term);
    return (input, result) -> {
      BigDecimal number = number(term.read(input, result));
      return number == null ? "—" : form.of(number);
    };
  }

  /** An ISO-8601 duration in words; days are shown from 72 hours on, as notices write them. */
  private static Part duration(String inside, Term term, String days, String hours, String minutes, String gap) {
    if (term.component().getType() != String.class) {
      throw new IllegalArgumentException("{" + inside + "}: " + term.component().getName() + " is not a duration");
    }
    return (input, result) -> {
      Object value = term.read(input, result);
      return value == null ? "—" : inWords(Duration.parse(value.toString()), days, hours, minutes, gap);
    };
  }

  private static String inWords(Duration duration, String days, String hours, String minutes, String gap) {
    boolean wholeDays = duration.toHours() >= 72 && duration.equals(Duration.ofDays(duration.toDays()));
    if (wholeDays) {
      return duration.toDays() + days;
    }
    String whole = duration.toHours() == 0 ? "" : duration.toHours() + hours;
    String rest = duration.toMinutesPart() == 0 && !whole.isEmpty() ? "" : duration.toMinutesPart() + minutes;
    return whole.isEmpty() || rest.isEmpty() ? whole + rest : whole + gap + rest;
  }

  private static Part share(String inside, String form, Term part, Term whole) {
    if (!form.equals("percent")) {
      throw new IllegalArgumentException("{" + inside + "}: a share is written {part/whole|percent}");
    }
    requireNumber(inside, part);
    requireNumber(inside, whole);
    return (input, result) -> percent(number(part.read(input, result)), number(whole.read(input, result)));
  }

  private static void requireNumber(String inside, Term term) {
    Class<?> type = term.component().getType();
    if (type != long.class && type != int.class && type != Long.class && type != BigDecimal.class) {
      throw new IllegalArgumentException("{" + inside + "}: " + term.component().getName() + " is not a number");
    }
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value == null ? null : value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
  }

  private static String percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null || whole.signum() == 0) {
      return "—";
    }
    return grouped("0.00", part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP)) + "%";
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Sentence::plain).collect(Collectors.joining("；"));
    }
    if (value instanceof Long || value instanceof Integer) {
      return grouped("#,##0", BigDecimal.valueOf(((Number) value).longValue()));
    }
    if (value instanceof BigDecimal decimal) {
      return grouped("#,##0.##", decimal);
    }
    return value == null ? "—" : value.toString();
  }

  private static String grouped(String pattern, BigDecimal number) {
    DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
