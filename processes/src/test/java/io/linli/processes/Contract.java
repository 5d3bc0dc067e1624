package io.linli.processes;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the constants of a contract class. */
final class Contract {

  private static final Set<String> NOT_NODES = Set.of("Messages", "Errors", "Forms", "Rulesets", "Variables");

  private Contract() {}

  static Set<String> nodes(Class<?> contract) {
    return texts(contract, group -> !NOT_NODES.contains(group.getSimpleName()));
  }

  static Set<String> group(Class<?> contract, String name) {
    return texts(contract, group -> group.getSimpleName().equals(name));
  }

  static Set<String> variables(Class<?> holder) {
    return Stream.concat(Stream.of(holder), Arrays.stream(holder.getDeclaredClasses()))
        .flatMap(group -> constants(group, Variable.class))
        .map(Variable::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> texts(Class<?> holder) {
    return constants(holder, String.class).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(Class<?> contract, Predicate<Class<?>> groups) {
    return Arrays.stream(contract.getDeclaredClasses())
        .filter(groups)
        .flatMap(group -> constants(group, String.class))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Stream<T> constants(Class<?> holder, Class<T> type) {
    return Arrays.stream(holder.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .map(field -> type.cast(valueOf(field)));
  }

  private static Object valueOf(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError("A contract's constants are public", hidden);
    }
  }
}
