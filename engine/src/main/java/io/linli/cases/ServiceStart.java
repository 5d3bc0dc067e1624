package io.linli.cases;

import io.linli.identity.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to the start of its service beyond model and form; a bean of the feature. A service without one is started as its
 * model says.
 */
public interface ServiceStart {

  /** Process id of the service. */
  String service();

  /**
   * What the start form is shown with: prefilled values by the form's keys, and the lists that its {@code valuesKey}s name. The form's
   * conditions see it, too.
   */
  Map<String, @Nullable Object> data(Actor actor);

  /**
   * Completes what the form has accepted.
   *
   * @throws io.linli.problems.BadRequest when the feature knows better than the form
   */
  Completed complete(Actor actor, Map<String, @Nullable Object> accepted);

  /** Called inside the transaction that makes the case, before its process begins. */
  void opened(Case opened, Map<String, @Nullable Object> variables);

  /**
   * @param title of the case
   * @param variables of the process: primitives only
   */
  record Completed(String title, Map<String, @Nullable Object> variables) {}
}
