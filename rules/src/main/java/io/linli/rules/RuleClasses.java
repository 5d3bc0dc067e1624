package io.linli.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes that compiled rules can see: their facts, values of the JDK, and what Drools itself generates calls to. Everything else does not exist for them, whatever
 * the text says, and neither does it when the compiler looks a name up.
 */
final class RuleClasses extends ClassLoader {

  private static final Set<String> PREFIXES = Set.of(
      "org.drools.model.", "org.drools.modelcompiler.", "org.drools.ecj.", "org.drools.core.base.accumulators.", "org.drools.mvel.evaluators.", "org.kie.api.",
      "java.math.", "java.time.");
  private static final Set<String> SINGLE = Set.of(
      "org.drools.util.DateUtils", "org.drools.compiler.kie.builder.MaterializedLambda",
      "java.lang.Object", "java.lang.String", "java.lang.CharSequence", "java.lang.Comparable", "java.lang.Number", "java.lang.Boolean", "java.lang.Integer",
      "java.lang.Long", "java.lang.Enum", "java.lang.Record", "java.lang.Iterable", "java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException",
      "java.lang.IllegalArgumentException", "java.lang.StringBuilder", "java.lang.invoke.StringConcatFactory",
      "java.util.List", "java.util.ArrayList", "java.util.Arrays", "java.util.Collection", "java.util.Collections", "java.util.Map", "java.util.Set",
      "java.util.Locale", "java.util.Objects");

  private final Set<String> vocabulary;

  RuleClasses(RulesetDefinition<?, ?> definition) {
    super(RuleClasses.class.getClassLoader());
    Stream<Class<?>> types = Stream.concat(definition.vocabulary().stream(), Stream.of(definition.result(), Answer.class, DerivedFact.class));
    this.vocabulary = types.map(Class::getName).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isVisible(name)) {
      throw new ClassNotFoundException(name + " cannot be used by rules");
    }
    return super.loadClass(name, resolve);
  }

  private boolean isVisible(String name) {
    return vocabulary.contains(name) || SINGLE.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }
}
