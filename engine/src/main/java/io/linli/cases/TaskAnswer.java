package io.linli.cases;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers in a task's form.
 *
 * @param process process id of the model that the task belongs to
 * @param node the task's id in the model
 * @param shownWith the data that the form was shown with
 * @param accepted what the form accepts of what was typed
 */
public record TaskAnswer(
    String process,
    String node,
    UUID caseId,
    Map<String, ? extends @Nullable Object> shownWith,
    Map<String, ? extends @Nullable Object> accepted) {

  public boolean isOf(String aProcess, String aNode) {
    return process.equals(aProcess) && node.equals(aNode);
  }
}
