package io.linli.rulesets.process;

import io.linli.communities.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the line {@code amount=quotedCost, kind, matter='ORDINARY', smallAmountLimit=parameter:procurement.smallAmountLimit}
 * of a rule task: a variable of the same name, another variable, a constant in single quotes, a community's parameter, or the
 * lines of a text as a list ({@code names=lines:complaint_names}).
 *
 * <p>Two facts come by themselves when they are named alone: {@code jurisdiction}, the community's, and {@code date}, today
 * there. A variable that does not exist is given as null, so that the ruleset says which fact is missing.
 */
@Component
class RuleInputs {

  private static final String PARAMETER = "parameter:";
  private static final String LINES = "lines:";

  private final Parameters parameters;
  private final Clock clock;
  private final ZoneId zone;

  RuleInputs(Parameters parameters, Clock clock, ZoneId zone) {
    this.parameters = parameters;
    this.clock = clock;
    this.zone = zone;
  }

  Map<String, @Nullable Object> read(String line, VariableScope variables) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    for (String part : split(line)) {
      String[] sides = part.split("=", 2);
      String fact = sides[0].trim();
      String source = sides.length == 2 ? sides[1].trim() : fact;
      facts.put(fact, value(source, sides.length == 1, variables));
    }
    return facts;
  }

  private @Nullable Object value(String source, boolean alone, VariableScope variables) {
    if (source.length() >= 2 && source.startsWith("'") && source.endsWith("'")) {
      return source.substring(1, source.length() - 1);
    }
    if (source.startsWith(PARAMETER)) {
      return parameters.text(source.substring(PARAMETER.length()));
    }
    if (source.startsWith(LINES)) {
      return lines(variables.getVariable(source.substring(LINES.length())));
    }
    if (alone && source.equals("jurisdiction")) {
      return parameters.jurisdiction();
    }
    if (alone && source.equals("date")) {
      return LocalDate.now(clock.withZone(zone));
    }
    return variables.getVariable(source);
  }

  /** Variables are primitives, so a list is a text with one item a line. */
  private static List<String> lines(@Nullable Object text) {
    return text == null ? List.of() : text.toString().lines().filter(line -> !line.isBlank()).toList();
  }

  /** At commas, but not at those inside quotes. */
  private static Iterable<String> split(String line) {
    return Arrays.stream(line.split(",(?=(?:[^']*'[^']*')*[^']*$)"))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
