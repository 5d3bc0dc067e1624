package io.linli.cases.process;

import io.linli.cases.CaseDesk;
import io.linli.cases.CaseRefused;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.tenancy.CurrentCommunity;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps the variables of a case from those who may not know who asked for it: they hold the name and the words as written. Who reads in the
 * engine's doors is checked; Linli's own reading happens inside a command and chooses by itself what it shows.
 */
@Component
class VariableGuard {

  private final ObjectProvider<TaskService> tasks;
  private final ObjectProvider<IdentityService> identity;
  private final ObjectProvider<EngineCalls> calls;
  private final ObjectProvider<CaseDesk> cases;
  private final ObjectProvider<AccountDirectory> accounts;

  VariableGuard(
      ObjectProvider<TaskService> tasks,
      ObjectProvider<IdentityService> identity,
      ObjectProvider<EngineCalls> calls,
      ObjectProvider<CaseDesk> cases,
      ObjectProvider<AccountDirectory> accounts) {
    this.tasks = tasks;
    this.identity = identity;
    this.calls = calls;
    this.cases = cases;
    this.accounts = accounts;
  }

  /** @throws CaseRefused when the case of this task does not tell the caller who asked */
  <T> T reading(String taskId, Supplier<T> read) {
    if (Context.getCommandContext() == null) {
      caller().ifPresent(actor -> requireKnown(actor, taskId));
    }
    return read.get();
  }

  /** Empty for Linli itself and for the operator, who belongs to no community. */
  private Optional<Actor> caller() {
    return Optional.ofNullable(identity.getObject().getCurrentAuthentication())
        .map(Authentication::getUserId)
        .flatMap(username -> accounts.getObject().find(username))
        .filter(actor -> actor.communityId() != null);
  }

  private void requireKnown(Actor actor, String taskId) {
    Object caseId = calls.getObject().allowed(() -> tasks.getObject().getVariable(taskId, CaseVariables.CASE_ID));
    if (caseId instanceof String id
        && !CurrentCommunity.call(
            String.valueOf(actor.communityId()), () -> cases.getObject().knowsRequester(actor, UUID.fromString(id)))) {
      throw CaseRefused.requesterHidden();
    }
  }
}
