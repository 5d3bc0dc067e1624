package io.linli.cases.process;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the current thread has been allowed by a form or a person's right. The gates inside the engine ask here, so that a door nobody
 * thought of (a modification, a signal, a message) stays shut.
 */
@Component
class Approvals {

  private final ThreadLocal<@Nullable String> startingCase = new ThreadLocal<>();
  private final ThreadLocal<@Nullable String> completingTask = new ThreadLocal<>();
  private final ThreadLocal<@Nullable String> completedNode = new ThreadLocal<>();
  private final ThreadLocal<@Nullable String> withdrawingName = new ThreadLocal<>();

  <T> T starting(UUID caseId, Supplier<T> action) {
    return holding(startingCase, caseId.toString(), action);
  }

  boolean isStarting(@Nullable String caseId) {
    return caseId != null && caseId.equals(startingCase.get());
  }

  <T> T completing(String taskId, Supplier<T> action) {
    return holding(completingTask, taskId, action);
  }

  boolean isCompleting(String taskId) {
    return taskId.equals(completingTask.get());
  }

  /** The approved task's completion has reached the engine; its node may now be left. */
  void completed(String activityInstanceId) {
    completedNode.set(activityInstanceId);
  }

  /** True once for the node instance that was completed last on this thread. */
  boolean takeCompleted(String activityInstanceId) {
    boolean completed = activityInstanceId.equals(completedNode.get());
    if (completed) {
      completedNode.remove();
    }
    return completed;
  }

  <T> T withdrawing(String name, Supplier<T> action) {
    return holding(withdrawingName, name, action);
  }

  /** Name of the requester while a withdrawal runs, so that the timeline says whose act it was. */
  @Nullable String withdrawer() {
    return withdrawingName.get();
  }

  private static <T> T holding(ThreadLocal<@Nullable String> slot, String value, Supplier<T> action) {
    String before = slot.get();
    slot.set(value);
    try {
      return action.get();
    } finally {
      if (before == null) {
        slot.remove();
      } else {
        slot.set(before);
      }
    }
  }
}
