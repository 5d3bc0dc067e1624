package io.linli.processes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class that has run as a whole without walking everything in its model. A single test
 * that a developer runs alone is not held to it.
 */
final class CoverageGate implements AfterEachCallback, AfterAllCallback {

  private final Supplier<Coverage> coverage;
  private final Set<String> ran = new HashSet<>();

  CoverageGate(Supplier<Coverage> coverage) {
    this.coverage = coverage;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ran.add(context.getRequiredTestMethod().getName());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    long tests =
        Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .count();
    if (ran.size() == tests) {
      coverage.get().assertComplete();
    }
  }
}
