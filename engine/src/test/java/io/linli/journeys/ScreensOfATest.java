package io.linli.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test its {@link Screens} and closes them afterwards. When a test fails, what everybody saw is kept as pictures in
 * {@code target/journeys}; a page that ran into an error of its own fails the test, too.
 */
class ScreensOfATest implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ScreensOfATest.class);
  private static final Path PICTURES = Path.of("target", "journeys");

  /** For a busy machine; on a quiet one nothing waits that long. */
  static final double PATIENCE_MS = 60_000;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (getClass().getResource("/static/index.html") == null) {
      throw new IllegalStateException(
          "The journeys need the built web app, and there is none in forms/target/classes/static. Run Maven without -Dportal.skip.");
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Screens.class || type == Backstage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(NAMESPACE);
    return parameter.getParameter().getType() == Backstage.class
        ? store.getOrComputeIfAbsent(Backstage.class, type -> new Backstage(port(context)), Backstage.class)
        : store.getOrComputeIfAbsent(Screens.class, type -> new Screens(Chromium.running(context), port(context)), Screens.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Screens screens = context.getStore(NAMESPACE).get(Screens.class, Screens.class);
    if (screens == null) {
      return;
    }
    List<String> errors = List.copyOf(screens.errors());
    boolean failed = context.getExecutionException().isPresent() || !errors.isEmpty();
    try {
      if (failed) {
        screens.keepPictures(PICTURES, context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
      }
    } finally {
      screens.close();
    }
    if (!errors.isEmpty() && context.getExecutionException().isEmpty()) {
      throw new AssertionError("Errors in the browser:\n" + String.join("\n", errors));
    }
  }

  private static int port(ExtensionContext context) {
    return SpringExtension.getApplicationContext(context).getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
