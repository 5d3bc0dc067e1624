package io.linli.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date, a time or both, written exactly as form-js writes it. */
record TemporalAnswer(Subtype subtype, Serialisation serialisation, boolean disallowPassedDates, boolean disallowFutureDates)
    implements AnswerType {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final int DATE_LENGTH = "2026-03-15".length();
  private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final int LONGEST = 40;

  enum Subtype { DATE, TIME, DATETIME }

  /** {@code timeSerializingFormat}: how a time names its zone. */
  enum Serialisation {
    NO_TIMEZONE("", ""),
    UTC_OFFSET("[+-]([01]\\d|2[0-3]):[0-5]\\d", "+08:00"),
    UTC_NORMALIZED("Z", "Z");

    private final Pattern time;
    private final String example;

    Serialisation(String zone, String exampleZone) {
      this.time = Pattern.compile(TIME + zone);
      this.example = "09:30" + exampleZone;
    }
  }

  @Override
  public @Nullable Object untouched() {
    return null;
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    if ("".equals(submitted)) {
      return Reading.EMPTY;
    }
    boolean readable = submitted instanceof String text && text.length() <= LONGEST && isWellFormed(text);
    return readable ? Reading.of(submitted) : Reading.unreadable(expected());
  }

  private boolean isWellFormed(String text) {
    return switch (subtype) {
      case DATE -> isDate(text);
      case TIME -> serialisation.time.matcher(text).matches();
      case DATETIME -> text.length() > DATE_LENGTH
          && text.charAt(DATE_LENGTH) == 'T'
          && isDate(text.substring(0, DATE_LENGTH))
          && serialisation.time.matcher(text.substring(DATE_LENGTH + 1)).matches();
    };
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == DATE_LENGTH && LocalDate.parse(text, DATE).getYear() > 0;
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  private Sentence expected() {
    return switch (subtype) {
      case DATE -> Sentence.NOT_A_DATE;
      case TIME -> Sentence.timeLike(serialisation.example);
      case DATETIME -> Sentence.timeLike("2026-03-15T" + serialisation.example);
    };
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    if (subtype == Subtype.TIME) {
      return null;
    }
    LocalDate date = LocalDate.parse(((String) value).substring(0, DATE_LENGTH), DATE);
    if (disallowFutureDates && date.isAfter(surroundings.today())) {
      return Sentence.FUTURE_DATE;
    }
    return disallowPassedDates && date.isBefore(earliest(surroundings.today())) ? Sentence.PAST_DATE : null;
  }

  /** A morning in China is still yesterday in UTC. */
  private LocalDate earliest(LocalDate today) {
    return serialisation == Serialisation.UTC_NORMALIZED && subtype == Subtype.DATETIME ? today.minusDays(1) : today;
  }
}
