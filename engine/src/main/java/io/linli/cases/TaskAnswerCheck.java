package io.linli.cases;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature refuses although the task's form accepts it, because it depends on more than the form knows; a bean of the feature. */
public interface TaskAnswerCheck {

  /**
   * @param process process id of the model that the task belongs to
   * @param node the task's id in the model
   * @param shownWith the data that the form was shown with
   * @param accepted what the form accepts of what was typed
   * @throws io.linli.problems.Refusal naming the fields that are wrong
   */
  void check(
      String process,
      String node,
      UUID caseId,
      Map<String, ? extends @Nullable Object> shownWith,
      Map<String, ? extends @Nullable Object> accepted);
}
