package io.linli.camunda.fence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression for names that cannot work, so that a process owner hears of them at deployment.
 *
 * <p>A courtesy: the law is {@link FencedObjects}, which looks at every single call while the model runs.
 */
class ExpressionCheck {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern QUOTED = Pattern.compile("'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern MEMBER = Pattern.compile("\\.\\s*([A-Za-z_]\\w*)");
  private static final Pattern CALL = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\s*\\(");

  /** The engine's own functions; {@code S} and {@code JSON} read JSON texts. */
  private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime", "S", "JSON");

  private static final Set<String> OPERATORS = Set.of("and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

  private final Set<String> values = AllowedMethods.names();
  private final Set<String> beans;

  ExpressionCheck(ModelBeans modelBeans) {
    this.beans = modelBeans.methodNames();
  }

  /** The first name in the text's expressions that no model may use. */
  Optional<String> foreignName(String text) {
    Matcher expressions = EXPRESSION.matcher(QUOTED.matcher(text).replaceAll("''"));
    while (expressions.find()) {
      Optional<String> foreign = foreignNameIn(expressions.group(1));
      if (foreign.isPresent()) {
        return foreign;
      }
    }
    return Optional.empty();
  }

  private Optional<String> foreignNameIn(String expression) {
    Matcher members = MEMBER.matcher(expression);
    while (members.find()) {
      if (!isMember(members.group(1))) {
        return Optional.of(members.group(1));
      }
    }
    Matcher calls = CALL.matcher(expression);
    while (calls.find()) {
      if (!FUNCTIONS.contains(calls.group(1)) && !OPERATORS.contains(calls.group(1))) {
        return Optional.of(calls.group(1));
      }
    }
    return Optional.empty();
  }

  private boolean isMember(String name) {
    String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return known(name) || known("get" + capitalized) || known("is" + capitalized);
  }

  private boolean known(String method) {
    return values.contains(method) || beans.contains(method);
  }
}
