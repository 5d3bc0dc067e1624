package io.linli.cases.process;

import io.linli.cases.CasePath;
import io.linli.cases.CaseRefused;
import io.linli.cases.FinishedTaskFacts;
import io.linli.cases.TaskChanged;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Watches every task: nothing completes it but its form, somebody has finished it, browsers want to know. */
@Component
class TaskEvents implements TaskListener {

  private final CasePath path;
  private final Approvals approvals;
  private final ApplicationEventPublisher events;

  TaskEvents(CasePath path, Approvals approvals, ApplicationEventPublisher events) {
    this.path = path;
    this.approvals = approvals;
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_COMPLETE.equals(task.getEventName())) {
      completed(task);
    }
    changed(task);
  }

  private void completed(DelegateTask task) {
    if (!approvals.isCompleting(task.getId())) {
      throw CaseRefused.onlyByForm();
    }
    approvals.completed(task.getExecution().getActivityInstanceId());
    if (task.getTenantId() != null) {
      Optional<Actor> person = CurrentActor.get();
      path.finished(
          new FinishedTaskFacts(
              task.getId(),
              CaseOf.execution(task.getExecution()).orElse(null),
              task.getTaskDefinitionKey(),
              person.map(Actor::username).orElse(task.getAssignee()),
              person.map(Actor::name).orElse(null)));
    }
  }

  private void changed(DelegateTask task) {
    String community = task.getTenantId();
    if (community != null) {
      Set<String> people = new HashSet<>(candidates(task, IdentityLink::getUserId));
      if (task.getAssignee() != null) {
        people.add(task.getAssignee());
      }
      events.publishEvent(
          new TaskChanged(task.getId(), community, Set.copyOf(people), candidates(task, IdentityLink::getGroupId)));
    }
  }

  private static Set<String> candidates(DelegateTask task, Function<IdentityLink, @Nullable String> part) {
    return task.getCandidates().stream().map(part).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }
}
