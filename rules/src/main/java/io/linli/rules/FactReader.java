package io.linli.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the input record of a ruleset from plain values (process variables, JSON, YAML) and says in one go everything that does not fit. Numbers may come as text
 * ("5000"), dates as {@code yyyy-mm-dd}, enums as their names; a field left empty counts as missing. A {@code java.util.Date} is the day it falls on in {@code zone}.
 */
final class FactReader {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,10})?");
  private static final int MOST_DIGITS = 40;

  private final ZoneId zone;

  FactReader(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @throws FactsRefused naming each field that is missing, unknown, or holds something else than it should
   */
  <T extends Record> T read(Class<T> type, Map<String, ? extends @Nullable Object> facts) {
    List<FieldProblem> problems = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(components, facts.keySet(), problems);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(components[i], facts.get(components[i].getName()), problems);
    }
    if (!problems.isEmpty()) {
      throw new FactsRefused(problems);
    }
    return create(type, components, values);
  }

  private static void refuseUnknown(RecordComponent[] components, Set<String> names, List<FieldProblem> problems) {
    Set<String> unknown = new LinkedHashSet<>(names);
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    known.forEach(unknown::remove);
    for (String name : unknown) {
      problems.add(new FieldProblem(name, "没有这个字段；可用字段：" + String.join("、", known), "There is no such field; the fields are " + String.join(", ", known)));
    }
  }

  private @Nullable Object component(RecordComponent component, @Nullable Object value, List<FieldProblem> problems) {
    boolean leftEmpty = "".equals(value) && component.getType() != String.class;
    if (value == null || leftEmpty) {
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        problems.add(new FieldProblem(component.getName(), "缺少这个字段", "This field is missing"));
      }
      return null;
    }
    try {
      return convert(component.getType(), value);
    } catch (Misfit e) {
      problems.add(new FieldProblem(component.getName(), e.messageZh, e.messageEn));
    } catch (FactsRefused e) {
      e.problems().forEach(p -> problems.add(new FieldProblem(component.getName(), p.messageZh(), p.messageEn())));
    }
    return null;
  }

  private Object convert(Class<?> type, Object value) {
    if (type.isInstance(value)) {
      return value;
    }
    if (type == boolean.class || type == Boolean.class) {
      return bool(value);
    }
    if (type == long.class || type == Long.class) {
      return integer(value);
    }
    if (type == BigDecimal.class) {
      return decimal(value);
    }
    if (type == LocalDate.class) {
      return date(value);
    }
    if (type.isEnum()) {
      return constant(type, value);
    }
    if (type.isRecord() && type.getRecordComponents().length == 1) {
      return create(type, type.getRecordComponents(), new Object[] {convert(type.getRecordComponents()[0].getType(), value)});
    }
    if (type == String.class) {
      throw new Misfit("应为文字", "A text is expected");
    }
    throw new IllegalStateException("Facts cannot hold " + type);
  }

  private static Boolean bool(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if ("true".equals(value) || "false".equals(value)) {
      return Boolean.valueOf((String) value);
    }
    throw new Misfit("应为 true 或 false", "true or false is expected");
  }

  private static Long integer(Object value) {
    try {
      if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
        return ((Number) value).longValue();
      }
      if (value instanceof BigInteger integer) {
        return integer.longValueExact();
      }
      if (value instanceof String text && INTEGER.matcher(text).matches()) {
        return Long.valueOf(text);
      }
      if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
        return decimal(value).longValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Misfit("须为整数，且不超出范围", "A whole number within range is expected");
    }
    throw new Misfit("应为整数", "A whole number is expected");
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        throw new Misfit("应为数字", "A number is expected");
      }
      return bounded(new BigDecimal(value.toString()));
    }
    if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof BigInteger integer && integer.bitLength() <= 64) {
      return new BigDecimal(integer);
    }
    if (value instanceof BigDecimal number) {
      return bounded(number);
    }
    if (value instanceof String text && DECIMAL.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    throw new Misfit("应为数字", "A number is expected");
  }

  private static BigDecimal bounded(BigDecimal number) {
    if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
      throw new Misfit("数字过长", "The number has too many digits");
    }
    return number;
  }

  private LocalDate date(Object value) {
    if (value instanceof Date moment) {
      return moment.toInstant().atZone(zone).toLocalDate();
    }
    try {
      if (value instanceof String text) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw new Misfit("日期应形如 2026-01-31", "A date looks like 2026-01-31");
    }
    throw new Misfit("应为日期", "A date is expected");
  }

  private static Object constant(Class<?> type, Object value) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(value)) {
        return constant;
      }
    }
    String known = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).reduce((a, b) -> a + ", " + b).orElse("");
    throw new Misfit("应为以下之一：" + known, "One of " + known + " is expected");
  }

  private static <T> T create(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
    try {
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof FactsRefused refused) {
        throw refused;
      }
      throw new IllegalStateException("The constructor of " + type + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The record " + type + " has to be public", e);
    }
  }

  private static final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageZh;
    private final String messageEn;

    Misfit(String messageZh, String messageEn) {
      super(messageEn);
      this.messageZh = messageZh;
      this.messageEn = messageEn;
    }
  }
}
