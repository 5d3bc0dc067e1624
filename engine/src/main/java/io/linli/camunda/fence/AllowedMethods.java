package io.linli.camunda.fence;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.joda.time.DateTime;

/**
 * What an expression may call on a value that is not a {@link io.linli.camunda.ModelBean}.
 *
 * <p>None of these methods leads to a class, a service or a file, and none takes a pattern or a count that could keep
 * a thread busy. What is not listed does not exist for a model.
 */
final class AllowedMethods {

  private static final Set<String> ANY_VALUE = Set.of("equals", "compareTo", "toString");

  private static final Set<String> TEXT =
      Set.of(
          "length", "isEmpty", "isBlank", "trim", "strip", "contains", "startsWith", "endsWith", "equalsIgnoreCase",
          "toUpperCase", "toLowerCase", "substring", "indexOf", "lastIndexOf", "concat");

  private static final Set<String> NUMBER = Set.of("intValue", "longValue", "doubleValue");

  private static final Set<String> EXACT_NUMBER = Set.of("add", "subtract", "multiply", "negate", "abs", "min", "max", "signum");

  private static final Set<String> TIME =
      Set.of(
          "plus", "plusDays", "plusWeeks", "plusMonths", "plusYears", "plusHours", "plusMinutes", "plusSeconds",
          "minus", "minusDays", "minusWeeks", "minusMonths", "minusYears", "minusHours", "minusMinutes", "minusSeconds",
          "isBefore", "isAfter", "isEqual", "getYear", "getMonthValue", "getDayOfMonth", "getHour", "getMinute",
          "toLocalDate", "toEpochMilli", "toInstant");

  private static final Set<String> AMOUNT_OF_TIME =
      Set.of("plus", "minus", "negated", "isZero", "isNegative", "toDays", "toHours", "toMinutes", "getSeconds", "getDays");

  private static final Set<String> VARIABLES =
      Set.of("getVariable", "getVariableLocal", "hasVariable", "hasVariableLocal", "setVariable", "setVariableLocal", "removeVariable");

  private static final Set<String> EXECUTION =
      Set.of(
          "getId", "getProcessInstanceId", "getBusinessKey", "getProcessBusinessKey", "getTenantId", "getProcessDefinitionId",
          "getCurrentActivityId", "getCurrentActivityName", "getActivityInstanceId", "getEventName");

  private static final Set<String> TASK =
      Set.of(
          "getId", "getName", "setName", "getDescription", "setDescription", "getAssignee", "setAssignee", "getOwner",
          "getDueDate", "setDueDate", "getFollowUpDate", "setFollowUpDate", "getPriority", "setPriority", "getCreateTime",
          "getProcessInstanceId", "getTaskDefinitionKey", "getTenantId", "getEventName", "addCandidateGroup",
          "addCandidateUser", "deleteCandidateGroup", "deleteCandidateUser");

  private static final Map<Class<?>, Set<String>> BY_TYPE =
      Map.ofEntries(
          entry(String.class, TEXT),
          entry(Boolean.class, Set.of("booleanValue")),
          entry(Number.class, NUMBER),
          entry(BigDecimal.class, EXACT_NUMBER),
          entry(BigInteger.class, EXACT_NUMBER),
          entry(Date.class, Set.of("getTime", "before", "after", "toInstant")),
          entry(DateTime.class, union(TIME, Set.of("toDate", "withTimeAtStartOfDay", "getMillis"))),
          entry(Instant.class, TIME),
          entry(LocalDate.class, TIME),
          entry(LocalDateTime.class, TIME),
          entry(ZonedDateTime.class, TIME),
          entry(OffsetDateTime.class, TIME),
          entry(Duration.class, AMOUNT_OF_TIME),
          entry(Period.class, AMOUNT_OF_TIME),
          entry(Collection.class, Set.of("size", "isEmpty", "contains")),
          entry(List.class, Set.of("get", "indexOf")),
          entry(Map.class, Set.of("size", "isEmpty", "get", "containsKey")),
          entry(DelegateExecution.class, union(VARIABLES, EXECUTION)),
          entry(DelegateTask.class, union(VARIABLES, TASK)));

  private AllowedMethods() {}

  static boolean allow(Object base, String method) {
    boolean known = false;
    for (Map.Entry<Class<?>, Set<String>> type : BY_TYPE.entrySet()) {
      if (type.getKey().isInstance(base)) {
        known = true;
        if (type.getValue().contains(method)) {
          return true;
        }
      }
    }
    return known && ANY_VALUE.contains(method);
  }

  /** All names, whatever the type: a model that uses another one cannot work. */
  static Set<String> names() {
    return Stream.concat(BY_TYPE.values().stream().flatMap(Set::stream), ANY_VALUE.stream()).collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
