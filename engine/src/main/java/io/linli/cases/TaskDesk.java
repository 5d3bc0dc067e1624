package io.linli.cases;

import io.linli.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine's tasks of the current community, as far as a person works on them. */
public interface TaskDesk {

  /** Tasks of the person and those they may claim, newest first. */
  List<OpenTask> forPerson(Actor actor, int limit);

  /** The person's own task or one that they are a candidate of, also when somebody else has claimed it. */
  Optional<OpenTask> find(Actor actor, String taskId);

  /** Open tasks of process instances, oldest first. */
  List<OpenTask> of(Collection<String> processIds, Actor actor);

  /** Process instances that the person has a task of, or could claim one. */
  Set<String> processesWithTasksFor(Actor actor);

  /** Whether the person has a task of one of the process instances, or is a candidate for one. */
  boolean hasTaskIn(Collection<String> processIds, Actor actor);

  /** The task's form, as it was deployed with the running model; empty when nothing is asked. */
  Optional<String> form(String taskId);

  /** What the form is filled with: the values of its own fields and no others. */
  Map<String, @Nullable Object> formData(String taskId);

  /** @throws CaseRefused when somebody was faster */
  void claim(Actor actor, OpenTask task);

  /** Puts a task back to its candidates. */
  void unclaim(Actor actor, OpenTask task);

  /**
   * Completes the task with what its form accepts, in the caller's transaction.
   *
   * @throws io.linli.problems.BadRequest naming each field that is wrong
   * @throws CaseRefused when somebody was faster
   */
  void complete(Actor actor, OpenTask task, Map<String, @Nullable Object> submitted);
}
