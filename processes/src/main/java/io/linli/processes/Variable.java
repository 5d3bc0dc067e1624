package io.linli.processes;

import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name and type of a process variable. Variables are primitives and ids, because a running case
 * outlives the classes of the release it was started with.
 *
 * @param name the name as the model writes it
 * @param type the type the value has in the engine; {@link Number} where a form may deliver any kind
 *     of number
 */
public record Variable<T>(String name, Class<T> type) {

  static Variable<String> text(String name) {
    return new Variable<>(name, String.class);
  }

  static Variable<Boolean> flag(String name) {
    return new Variable<>(name, Boolean.class);
  }

  /** A whole number: heads, or an area in cm². */
  static Variable<Long> count(String name) {
    return new Variable<>(name, Long.class);
  }

  /** A number of any kind, as forms deliver them. */
  static Variable<Number> number(String name) {
    return new Variable<>(name, Number.class);
  }

  /** An amount in yuan with at most two decimals. */
  static Variable<Number> yuan(String name) {
    return new Variable<>(name, Number.class);
  }

  static Variable<Date> moment(String name) {
    return new Variable<>(name, Date.class);
  }

  /**
   * Reads a value that the model guarantees.
   *
   * @param source gives the value of a variable by its name, for example {@code execution::getVariable}
   * @throws IllegalStateException if the variable is not set or has another type: the model and its
   *     delegates disagree, which no retry mends
   */
  public T in(Function<String, @Nullable Object> source) {
    return find(source)
        .orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is not set"));
  }

  /**
   * Reads a value that may be absent.
   *
   * @param source gives the value of a variable by its name, for example {@code execution::getVariable}
   * @throws IllegalStateException if the value has another type than {@link #type()}
   */
  public Optional<T> find(Function<String, @Nullable Object> source) {
    Object value = source.apply(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "Process variable '%s' is a %s, not a %s"
              .formatted(name, value.getClass().getSimpleName(), type.getSimpleName()));
    }
    return Optional.of(type.cast(value));
  }
}
