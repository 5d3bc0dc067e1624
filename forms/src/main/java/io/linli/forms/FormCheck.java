package io.linli.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One check of one submission, in the steps of form-js: the form is opened with the case's data, the answers are laid over it, conditions
 * decide what is shown, and what is shown is checked.
 */
final class FormCheck {

  private final List<Component> components;
  private final LocalDate today;
  private final Map<String, @Nullable Object> context;

  /** The data at the moment the form is opened. */
  private final Map<String, @Nullable Object> initial;

  private final Map<Component.Field, Reading> readings = new LinkedHashMap<>();

  FormCheck(List<Component> components, Map<String, ? extends @Nullable Object> context, LocalDate today) {
    this.components = components;
    this.today = today;
    this.context = ContextData.of(context);
    this.initial = open();
  }

  /** The data with which the form is opened: the context, and a value for each field. */
  Map<String, @Nullable Object> opened() {
    return initial;
  }

  private Map<String, @Nullable Object> open() {
    Map<String, @Nullable Object> data = new LinkedHashMap<>(context);
    Surroundings surroundings = new Surroundings(context, context, today);
    eachField(components, field -> Paths.put(data, field.path(), openedWith(field, surroundings)));
    return data;
  }

  private @Nullable Object openedWith(Component.Field field, Surroundings surroundings) {
    if (!Paths.has(context, field.path())) {
      return field.preset() == null ? field.type().untouched() : field.preset();
    }
    Object given = Paths.get(context, field.path());
    Reading reading = given == null ? Reading.EMPTY : field.type().read(given, surroundings);
    return reading.value() == null ? field.type().untouched() : reading.value();
  }

  FormVerdict check(Map<String, ? extends @Nullable Object> submitted) {
    Set<Component.Field> writable = new HashSet<>();
    eachField(components, field -> {
      if (!field.disabled() && !field.readonly().always()) {
        writable.add(field);
        readings.put(field, read(field, submitted));
      }
    });
    Map<String, @Nullable Object> scope = scope(answered(writable));
    // A field may be read-only because of another answer: what was sent for it does not count, for conditions neither.
    if (writable.removeIf(field -> isReadonly(field, scope))) {
      return verdict(writable, scope(answered(writable)));
    }
    return verdict(writable, scope);
  }

  private Reading read(Component.Field field, Map<String, ? extends @Nullable Object> submitted) {
    Object value = Paths.get(submitted, field.path());
    return value == null ? Reading.EMPTY : field.type().read(value, new Surroundings(context, initial, today));
  }

  private boolean isReadonly(Component.Field field, Map<String, @Nullable Object> scope) {
    Feel when = field.readonly().when();
    return when != null && when.isTrue(scope, today);
  }

  private Map<String, @Nullable Object> answered(Set<Component.Field> writable) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>(initial);
    readings.forEach((field, reading) -> {
      if (writable.contains(field)) {
        Paths.put(data, field.path(), reading.value() == null ? field.type().untouched() : reading.value());
      }
    });
    return data;
  }

  /** As form-js does: answers of hidden fields are taken away, and what the form was opened with shows again in their place. */
  private Map<String, @Nullable Object> scope(Map<String, @Nullable Object> data) {
    Map<String, @Nullable Object> visible = new LinkedHashMap<>(data);
    Set<Component.Field> shown = shown(components, data, new HashSet<>());
    eachField(components, field -> {
      if (!shown.contains(field)) {
        Paths.remove(visible, field.path());
      }
    });
    Map<String, @Nullable Object> scope = new LinkedHashMap<>(initial);
    scope.putAll(visible);
    return scope;
  }

  private Set<Component.Field> shown(List<Component> among, Map<String, @Nullable Object> data, Set<Component.Field> shown) {
    for (Component component : among) {
      Feel hide = component.hide();
      if (hide != null && hide.isTrue(data, today)) {
        continue;
      }
      if (component instanceof Component.Group group) {
        shown(group.components(), data, shown);
      } else if (component instanceof Component.Field field) {
        shown.add(field);
      }
    }
    return shown;
  }

  private FormVerdict verdict(Set<Component.Field> writable, Map<String, @Nullable Object> scope) {
    Set<Component.Field> shown = shown(components, scope, new HashSet<>());
    Surroundings surroundings = new Surroundings(context, scope, today);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    List<FieldError> errors = new ArrayList<>();
    eachField(components, field -> {
      if (shown.contains(field) && writable.contains(field)) {
        Reading reading = readings.getOrDefault(field, Reading.EMPTY);
        Sentence error = error(field, reading, surroundings);
        if (error == null) {
          Paths.put(values, field.path(), kept(field, reading));
        } else {
          errors.add(error.on(field.name()));
        }
      }
    });
    return new FormVerdict(values, errors);
  }

  private static @Nullable Sentence error(Component.Field field, Reading reading, Surroundings surroundings) {
    if (reading.error() != null) {
      return reading.error();
    }
    Object value = reading.value();
    if (value == null || field.type().isEmpty(value)) {
      return field.required() ? field.type().missing() : null;
    }
    return field.type().check(value, surroundings);
  }

  private static @Nullable Object kept(Component.Field field, Reading reading) {
    Object value = reading.value();
    if (field.type() instanceof CheckboxAnswer) {
      return Boolean.TRUE.equals(value);
    }
    return value == null || field.type().isEmpty(value) ? null : field.type().kept(value);
  }

  private static void eachField(List<Component> components, Consumer<Component.Field> action) {
    for (Component component : components) {
      if (component instanceof Component.Group group) {
        eachField(group.components(), action);
      } else if (component instanceof Component.Field field) {
        action.accept(field);
      }
    }
  }
}
