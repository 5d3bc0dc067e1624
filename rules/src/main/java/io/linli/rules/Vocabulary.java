package io.linli.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the rules of one ruleset may use: its facts with their parts, methods and constants, a few values of the JDK, and variables. */
final class Vocabulary {

  private static final Set<String> METHODS = Set.of(
      "add", "subtract", "multiply", "compareTo", "signum", "negate", "abs", "equals", "isBefore", "isAfter", "isEqual", "getYear", "getMonthValue", "getDayOfMonth",
      "isBlank", "isEmpty", "length", "startsWith", "endsWith", "size", "name");
  private static final Set<String> JDK = Set.of(
      "java.math.BigDecimal", "java.math.BigInteger", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.Duration", "java.time.Period", "java.time.DayOfWeek",
      "java.util.List", "java.util.Set", "java.util.Map");
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z0-9_]*");

  private final RulesetDefinition<?, ?> definition;
  private final Set<String> imports;
  private final Set<String> facts;
  private final Set<String> insertable;

  Vocabulary(RulesetDefinition<?, ?> definition) {
    this.definition = definition;
    this.imports = Stream.concat(JDK.stream(), definition.vocabulary().stream().map(Class::getName)).collect(Collectors.toUnmodifiableSet());
    this.facts = definition.vocabulary().stream().flatMap(Vocabulary::words).collect(Collectors.toUnmodifiableSet());
    this.insertable =
        definition.vocabulary().stream().filter(DerivedFact.class::isAssignableFrom).map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(Class<?> type) {
    Stream<String> components = type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName) : Stream.empty();
    Stream<String> constants = type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()) : Stream.empty();
    Stream<String> methods = Arrays.stream(type.getDeclaredMethods()).filter(Vocabulary::isForRules).map(Method::getName).flatMap(Vocabulary::asProperty);
    return Stream.of(Stream.of(type.getSimpleName()), components, constants, methods).flatMap(each -> each);
  }

  private static boolean isForRules(Method method) {
    return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !method.getName().equals("toResult");
  }

  /** {@code isSmall} may be written {@code small}, as the rule language has it. */
  private static Stream<String> asProperty(String method) {
    boolean getter = method.matches("is[A-Z]\\w*");
    return getter ? Stream.of(method, Character.toLowerCase(method.charAt(2)) + method.substring(3)) : Stream.of(method);
  }

  /** Whether {@code word} may stand in a condition or a right-hand side. */
  boolean holds(String word) {
    return facts.contains(word) || METHODS.contains(word) || JDK.stream().anyMatch(name -> name.endsWith("." + word)) || VARIABLE.matcher(word).matches();
  }

  boolean canImport(String className) {
    return imports.contains(className);
  }

  /** Whether a condition can look for facts of this simple name. */
  boolean isFact(String simpleName) {
    return definition.vocabulary().stream().anyMatch(type -> type.isRecord() && type.getSimpleName().equals(simpleName));
  }

  boolean canInsert(String simpleName) {
    return insertable.contains(simpleName);
  }

  /** The facts that rules may add, for messages. */
  Set<String> insertable() {
    return insertable;
  }

  boolean isAnswerMethod(String word) {
    return Arrays.stream(definition.answer().getDeclaredMethods()).anyMatch(method -> isForRules(method) && method.getName().equals(word));
  }
}
