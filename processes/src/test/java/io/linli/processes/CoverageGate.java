package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails a test class that has run as a whole without walking everything in its model. A single test
 * that a developer runs alone is not held to it; a test that is switched off fails the class, because
 * it would switch off the gate with it.
 */
final class CoverageGate implements AfterEachCallback, AfterAllCallback, TestWatcher {

  private final Supplier<Coverage> coverage;
  private final Set<String> ran = new HashSet<>();
  private final Set<String> skipped = new TreeSet<>();

  CoverageGate(Supplier<Coverage> coverage) {
    this.coverage = coverage;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ran.add(context.getRequiredTestMethod().getName());
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    skipped.add(context.getDisplayName());
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    skipped.add(context.getDisplayName());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertThat(skipped).as("tests of %s that did not run", context.getDisplayName()).isEmpty();
    if (ran.containsAll(tests(context.getRequiredTestClass()))) {
      coverage.get().assertComplete();
    }
  }

  private static Set<String> tests(Class<?> testClass) {
    return Arrays.stream(testClass.getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }
}
