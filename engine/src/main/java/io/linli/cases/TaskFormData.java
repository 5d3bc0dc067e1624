package io.linli.cases;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature adds to the data that a task's form is shown with, for example the list of a {@code valuesKey}; a bean of the feature. */
public interface TaskFormData {

  /**
   * @param process process id of the model that the task belongs to
   * @param node the task's id in the model
   */
  Map<String, @Nullable Object> of(String process, String node, UUID caseId);
}
