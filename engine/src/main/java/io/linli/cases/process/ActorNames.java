package io.linli.cases.process;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose act a milestone was. Only a start, a completed task and a withdrawal are somebody's act: what else happens in a person's
 * request (the last ballot that closes a vote) is the process's own and must not carry their name.
 */
@Component
class ActorNames {

  private final Approvals approvals;

  ActorNames(Approvals approvals) {
    this.approvals = approvals;
  }

  @Nullable String whoReached(DelegateExecution execution, boolean startEvent) {
    if (approvals.withdrawer() != null) {
      return approvals.withdrawer();
    }
    boolean ownStart = startEvent && execution.getProcessInstance().getSuperExecution() == null;
    return ownStart && execution.getVariable(CaseVariables.REQUESTER_NAME) instanceof String name ? name : null;
  }

  @Nullable String whoCompleted() {
    return CurrentActor.get().map(Actor::name).orElse(null);
  }
}
