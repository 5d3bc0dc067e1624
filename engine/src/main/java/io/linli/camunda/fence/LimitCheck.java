package io.linli.camunda.fence;

import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;

/** How often a timer may come back and how many instances a step may have, as far as a model says so itself. */
final class LimitCheck {

  private static final int MOST_INSTANCES = 1000;
  private static final long SHORTEST_CYCLE_MILLIS = 60_000;

  /** A cron expression begins with its seconds; one second of the minute at most once a minute. */
  private static final Pattern ONE_SECOND = Pattern.compile("\\d{1,2}");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{(.*)}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]");

  private LimitCheck() {}

  static boolean isTooOften(String cycle) {
    String text = cycle.strip();
    if (text.isEmpty() || EXPRESSION.matcher(text).matches()) {
      return false;
    }
    Optional<String> duration = Arrays.stream(text.split("/")).filter(part -> part.startsWith("P")).findFirst();
    if (duration.isPresent()) {
      return millis(duration.get()) < SHORTEST_CYCLE_MILLIS;
    }
    return !text.startsWith("R") && !ONE_SECOND.matcher(text.split("\\s+")[0]).matches();
  }

  /** Where the number is a constant; one that is computed from numbers alone has to be written out. */
  static boolean isTooMany(String cardinality) {
    String text = cardinality.strip();
    var expression = EXPRESSION.matcher(text);
    String constant = expression.matches() ? expression.group(1).strip() : text;
    if (constant.isEmpty() || NAME.matcher(constant).find()) {
      return false;
    }
    return !constant.matches("\\d{1,9}") || Integer.parseInt(constant) > MOST_INSTANCES;
  }

  /** Calendar months and years are measured from a fixed day; what is no duration is left to the engine to refuse. */
  private static long millis(String duration) {
    try {
      return DatatypeFactory.newInstance().newDuration(duration).getTimeInMillis(new Date(0));
    } catch (IllegalArgumentException noDuration) {
      return Long.MAX_VALUE;
    } catch (DatatypeConfigurationException impossible) {
      throw new IllegalStateException("Every JDK reads durations", impossible);
    }
  }
}
