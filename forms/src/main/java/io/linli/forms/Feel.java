package io.linli.forms;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL expression of a form, e.g. {@code =kind = "ALTER"}, parsed once.
 *
 * <p>An expression that fails while it is evaluated gives null, as in form-js: a condition that says nothing hides nothing.
 */
final class Feel {

  private static final int LONGEST = 2_000;

  /** Functions that the server's FEEL has and a browser's does not: where one stands, the browser has null. The corpus compares the rest. */
  private static final Pattern UNKNOWN_TO_BROWSERS = Pattern.compile(
      "\\b(matches|extract|trim|is defined|is blank|is empty|get or else|uuid|random number|round (half )?(up|down)|duplicate values|partition|last day of month"
          + "|overlaps (before|after)|includes|during|starts|started by|finishes|finished by|coincides|from json|to json|to base64|assert|fromAi)\\s*\\(");

  private static final Pattern TEXT_LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

  /** Parsing does not look at the clock. */
  private static final FeelEngineApi PARSER = engineOn(LocalDate.EPOCH);

  /** The engine carries its clock, and a day asks it many times. */
  private static volatile EngineOfDay engineOfDay = new EngineOfDay(LocalDate.EPOCH, PARSER);

  private final ParsedExpression expression;

  private Feel(ParsedExpression expression) {
    this.expression = expression;
  }

  /** Whether form-js takes the text for an expression. */
  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /**
   * @param text with the leading equals sign
   * @param where the component, for the message
   * @throws FormSchemaRejected when it is not FEEL, or could take for ever
   */
  static Feel parse(String text, String where) {
    if (text.length() > LONGEST) {
      throw new FormSchemaRejected(where + ": an expression may have " + LONGEST + " characters at most");
    }
    Matcher unknown = UNKNOWN_TO_BROWSERS.matcher(TEXT_LITERAL.matcher(text).replaceAll("\"\""));
    if (unknown.find()) {
      throw new FormSchemaRejected(where + ": the function " + unknown.group(1) + " is unknown to the browser that shows the form");
    }
    ParseResult parsed;
    try {
      parsed = PARSER.parseExpression(text.substring(1));
    } catch (StackOverflowError tooDeep) {
      throw new FormSchemaRejected(where + ": the expression is nested too deeply", tooDeep);
    }
    if (parsed.isFailure()) {
      throw new FormSchemaRejected(where + ": " + text + " is not a FEEL expression: " + parsed.failure().message());
    }
    FeelEffort.refusal(parsed.parsedExpression().expression()).ifPresent(why -> {
      throw new FormSchemaRejected(where + ": the expression " + why);
    });
    return new Feel(parsed.parsedExpression());
  }

  @Nullable Object evaluate(Map<String, @Nullable Object> data, LocalDate today) {
    EvaluationResult result = engineFor(today).evaluate(expression, data);
    return result.isSuccess() ? result.result() : null;
  }

  boolean isTrue(Map<String, @Nullable Object> data, LocalDate today) {
    return Boolean.TRUE.equals(evaluate(data, today));
  }

  private static FeelEngineApi engineFor(LocalDate today) {
    EngineOfDay current = engineOfDay;
    if (!current.day().equals(today)) {
      current = new EngineOfDay(today, engineOn(today));
      engineOfDay = current;
    }
    return current.engine();
  }

  private static FeelEngineApi engineOn(LocalDate day) {
    return FeelEngineBuilder.forJava().withClock(() -> day.atStartOfDay(ZoneOffset.UTC)).withEnabledExternalFunctions(false).build();
  }

  private record EngineOfDay(LocalDate day, FeelEngineApi engine) {}
}
