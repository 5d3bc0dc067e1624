package io.linli.cases.process;

import io.linli.cases.Case;
import io.linli.cases.CaseProcesses;
import io.linli.cases.CaseRefused;
import io.linli.cases.ServiceEntry;
import io.linli.identity.Actor;
import io.linli.identity.Usernames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases as process instances of the engine. */
@Component
class EngineCaseProcesses implements CaseProcesses {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final FormLaw law;
  private final Promises promises;
  private final EngineCalls calls;
  private final Approvals approvals;

  EngineCaseProcesses(
      RuntimeService runtime,
      RepositoryService repository,
      FormLaw law,
      Promises promises,
      EngineCalls calls,
      Approvals approvals) {
    this.runtime = runtime;
    this.repository = repository;
    this.law = law;
    this.promises = promises;
    this.calls = calls;
    this.approvals = approvals;
  }

  @Override
  public CheckedForm checkStart(
      ServiceEntry service, Map<String, @Nullable Object> submitted, Map<String, @Nullable Object> shownWith) {
    return law.checkStart(service.definitionId(), submitted, shownWith);
  }

  @Override
  public String start(Case started, ServiceEntry service, Map<String, @Nullable Object> values, Actor actor) {
    Map<String, Object> variables = new HashMap<>(values);
    variables.put(CaseVariables.CASE_ID, started.id().toString());
    variables.put(CaseVariables.CASE_NUMBER, started.number());
    variables.put(CaseVariables.REQUESTER, started.requester());
    // A feature may have given another one: who asked anonymously is not named to everybody who has a task.
    variables.putIfAbsent(CaseVariables.REQUESTER_NAME, started.requesterName());
    variables.put(CaseVariables.TITLE, started.title());
    return approvals.starting(
        started.id(), () -> calls.as(actor, () -> start(started.id().toString(), service, variables)));
  }

  private String start(String caseId, ServiceEntry service, Map<String, Object> variables) {
    return runtime
        .createProcessInstanceById(service.definitionId())
        .businessKey(caseId)
        .setVariables(variables)
        .execute()
        .getId();
  }

  @Override
  public boolean withdrawable(Case asked) {
    return !waitingForWithdrawal(asked).isEmpty();
  }

  @Override
  public void withdraw(Case withdrawn, String reason, Actor actor) {
    String executionId =
        waitingForWithdrawal(withdrawn).stream()
            .findFirst()
            .map(Execution::getId)
            .orElseThrow(CaseRefused::notWithdrawable);
    approvals.withdrawing(
        actor.name(),
        () -> {
          calls.runAs(
              actor,
              () ->
                  runtime.messageEventReceived(
                      CaseVariables.WITHDRAWN, executionId, Map.of(CaseVariables.WITHDRAW_REASON, reason)));
          return true;
        });
  }

  @Override
  public void keepApart(Case kept) {
    calls.allowed(
        () -> {
          runtime.createProcessInstanceQuery().processInstanceBusinessKey(kept.id().toString()).list().forEach(instance -> keepApart(instance, kept));
          return true;
        });
  }

  private void keepApart(ProcessInstance instance, Case kept) {
    runtime.setVariable(instance.getId(), CaseVariables.KEPT_FROM, Usernames.text(kept.keptFrom()));
    Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(instance.getId())
        .forEach(task -> Candidates.renew(task, kept.keptFrom()));
  }

  private List<Execution> waitingForWithdrawal(Case asked) {
    return calls.allowed(
        () ->
            runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(CaseVariables.WITHDRAWN)
                .processVariableValueEquals(CaseVariables.WITHDRAWABLE_CASE, asked.id().toString())
                .active()
                .list());
  }

  @Override
  public Set<String> current(String processId) {
    Set<String> nodes = new TreeSet<>();
    ActivityInstance tree = calls.allowed(() -> runtime.getActivityInstance(processId));
    if (tree != null) {
      collect(tree, nodes);
    }
    return nodes;
  }

  /** Leaves of the tree, and what waits for its asynchronous start. */
  private static void collect(ActivityInstance instance, Set<String> nodes) {
    for (var waiting : instance.getChildTransitionInstances()) {
      nodes.add(node(waiting.getActivityId()));
    }
    boolean leaf = instance.getChildActivityInstances().length == 0 && instance.getChildTransitionInstances().length == 0;
    if (leaf && instance.getParentActivityInstanceId() != null) {
      nodes.add(node(instance.getActivityId()));
    }
    for (ActivityInstance child : instance.getChildActivityInstances()) {
      collect(child, nodes);
    }
  }

  /** The engine names the body of a multi-instance node apart; in the diagram it is the node. */
  private static String node(String activityId) {
    int suffix = activityId.indexOf('#');
    return suffix < 0 ? activityId : activityId.substring(0, suffix);
  }

  @Override
  public String model(String definitionId) {
    try (InputStream model = calls.allowed(() -> repository.getProcessModel(definitionId))) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory does not fail to be read", impossible);
    }
  }

  @Override
  public List<Due> due(Collection<String> processIds) {
    return promises.of(processIds);
  }
}
