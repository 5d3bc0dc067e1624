package io.linli.rules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the input record of a ruleset from plain values (process variables, JSON, YAML) and says in one go everything that does not fit. Numbers may come as text
 * ("5000"), dates as {@code yyyy-mm-dd}, moments as {@code yyyy-mm-ddThh:mm} with or without an offset, enums as their names; a field left empty counts as missing, a list
 * left out is empty. Parts of a list are named {@code candidates[0].skills[1]}, from 0. A {@code java.util.Date} is the day or the moment that it falls on in {@code zone}.
 */
final class FactReader {

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,10})?");
  private static final int MOST_DIGITS = 40;
  private static final int MOST_PARTS = 1000;

  private final ZoneId zone;

  FactReader(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @throws FactsRefused naming each field that is missing, unknown, or holds something else than it should
   */
  <T extends Record> T read(Class<T> type, Map<String, ? extends @Nullable Object> facts) {
    List<FieldProblem> problems = new ArrayList<>();
    T read = record(type, facts, "", problems);
    if (read == null) {
      throw new FactsRefused(problems);
    }
    return read;
  }

  /** The record at {@code path}, or null when something in it does not fit. */
  private <T> @Nullable T record(Class<T> type, Map<String, ? extends @Nullable Object> facts, String path, List<FieldProblem> problems) {
    int before = problems.size();
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(components, facts.keySet(), path, problems);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(components[i], facts.get(components[i].getName()), path, problems);
    }
    return problems.size() > before ? null : created(type, components, values, path, problems);
  }

  /** What a constructor refuses is told with the place where it stands. */
  private static <T> @Nullable T created(Class<T> type, RecordComponent[] components, @Nullable Object[] values, String path, List<FieldProblem> problems) {
    try {
      return create(type, components, values);
    } catch (FactsRefused e) {
      e.problems().forEach(p -> problems.add(new FieldProblem(path + p.field(), p.messageZh(), p.messageEn())));
      return null;
    }
  }

  private static void refuseUnknown(RecordComponent[] components, Set<?> names, String path, List<FieldProblem> problems) {
    List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
    for (Object name : names) {
      if (!known.contains(name)) {
        problems.add(new FieldProblem(path + name, "没有这个字段；可用字段：" + String.join("、", known), "There is no such field; the fields are " + String.join(", ", known)));
      }
    }
  }

  private @Nullable Object component(RecordComponent component, @Nullable Object value, String path, List<FieldProblem> problems) {
    String field = path + component.getName();
    boolean leftEmpty = "".equals(value) && component.getType() != String.class;
    if (value != null && !leftEmpty) {
      return component.getType() == List.class ? list(component, value, field, problems) : single(component.getType(), value, field, problems);
    }
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (component.getType() == List.class) {
      return List.of();
    }
    problems.add(new FieldProblem(field, "缺少这个字段", "This field is missing"));
    return null;
  }

  private @Nullable Object list(RecordComponent component, Object value, String field, List<FieldProblem> problems) {
    if (!(value instanceof List<?> list) || list.size() > MOST_PARTS) {
      problems.add(new FieldProblem(field, "应为列表，最多 " + MOST_PARTS + " 项", "A list of at most " + MOST_PARTS + " is expected"));
      return null;
    }
    Class<?> type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String part = field + "[" + i + "]";
      Object element = list.get(i);
      Object converted = null;
      if (element == null) {
        problems.add(new FieldProblem(part, "缺少这一项", "This part is missing"));
      } else {
        converted = single(type, element, part, problems);
      }
      if (converted != null) {
        read.add(converted);
      }
    }
    return read;
  }

  private @Nullable Object single(Class<?> type, Object value, String field, List<FieldProblem> problems) {
    if (isComposite(type) && value instanceof Map<?, ?> parts) {
      return record(type, named(parts), field + ".", problems);
    }
    try {
      return convert(type, value);
    } catch (Misfit e) {
      problems.add(new FieldProblem(field, e.messageZh, e.messageEn));
    } catch (FactsRefused e) {
      e.problems().forEach(p -> problems.add(new FieldProblem(field, p.messageZh(), p.messageEn())));
    }
    return null;
  }

  private static boolean isComposite(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length > 1;
  }

  private static Map<String, @Nullable Object> named(Map<?, ?> parts) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    parts.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
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
    if (type == LocalDateTime.class) {
      return moment(value);
    }
    if (type.isEnum()) {
      return constant(type, value);
    }
    if (type.isRecord() && type.getRecordComponents().length == 1) {
      return create(type, type.getRecordComponents(), new Object[] {convert(type.getRecordComponents()[0].getType(), value)});
    }
    if (isComposite(type)) {
      throw new Misfit("应为一组字段", "A group of fields is expected");
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

  private LocalDateTime moment(Object value) {
    if (value instanceof Date moment) {
      return LocalDateTime.ofInstant(moment.toInstant(), zone);
    }
    if (value instanceof Instant moment) {
      return LocalDateTime.ofInstant(moment, zone);
    }
    try {
      if (value instanceof String text) {
        TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime exact ? exact.atZoneSameInstant(zone).toLocalDateTime() : LocalDateTime.from(read);
      }
    } catch (DateTimeParseException e) {
      throw new Misfit("时间应形如 2026-01-31T08:30", "A moment looks like 2026-01-31T08:30");
    }
    throw new Misfit("应为时间", "A moment is expected");
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
