package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.identity.Role;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a completion pass with what the task's form accepts. Its parts are fetched late, because the engine itself is built with it. */
@Component
class TaskGuard {

  private final ObjectProvider<TaskService> tasks;
  private final ObjectProvider<IdentityService> identity;
  private final ObjectProvider<FormLaw> law;
  private final Approvals approvals;

  TaskGuard(
      ObjectProvider<TaskService> tasks,
      ObjectProvider<IdentityService> identity,
      ObjectProvider<FormLaw> law,
      Approvals approvals) {
    this.tasks = tasks;
    this.identity = identity;
    this.law = law;
    this.approvals = approvals;
  }

  /**
   * Checks and runs.
   *
   * @param completion gets the variables to set; it is not approved, and so fails in the engine's own words, for a task that does not exist or
   *     that the caller may not see
   */
  <T> T passing(String taskId, @Nullable Map<String, Object> submitted, Function<Map<String, Object>, T> completion) {
    Task task = tasks.getObject().createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      return completion.apply(Map.of());
    }
    refuseAnothers(task);
    Map<String, Object> accepted = law.getObject().checkTask(taskId, Submitted.plain(submitted));
    return approvals.completing(taskId, () -> completion.apply(accepted));
  }

  /** @throws CaseRefused when somebody below the operator claims for somebody else */
  void requireOwnName(@Nullable String userId) {
    Authentication caller = identity.getObject().getCurrentAuthentication();
    boolean operator = caller != null && caller.getGroupIds() != null && caller.getGroupIds().contains(Role.OPERATOR.id());
    if (caller != null && caller.getUserId() != null && !operator && userId != null && !userId.equals(caller.getUserId())) {
      throw CaseRefused.claimForAnother();
    }
  }

  private void refuseAnothers(Task task) {
    Authentication caller = identity.getObject().getCurrentAuthentication();
    boolean anothers = task.getAssignee() != null && caller != null && !task.getAssignee().equals(caller.getUserId());
    if (anothers) {
      throw CaseRefused.claimedByAnother();
    }
  }
}
