package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Usernames;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one task from those who may not do it whatever groups they are in: whom the case is about, and, where two people have to agree,
 * who started it. {@link Candidates} leaves them out; this refuses them even if an operator hands them the task.
 */
record KeptApart(boolean fourEyes) implements TaskListener {

  /** User names; empty for almost every task. */
  Set<String> from(VariableScope scope) {
    Set<String> people = new HashSet<>();
    people.addAll(Usernames.in(scope.getVariable(CaseVariables.KEPT_FROM)));
    if (fourEyes && scope.getVariable(CaseVariables.REQUESTER) instanceof String author) {
      people.add(author);
    }
    return people;
  }

  @Override
  public void notify(DelegateTask task) {
    Set<String> apart = from(task);
    if (apart.isEmpty()) {
      return;
    }
    @Nullable String completes =
        EVENTNAME_COMPLETE.equals(task.getEventName()) ? CurrentActor.get().map(Actor::username).orElse(null) : null;
    if (apart.contains(String.valueOf(task.getAssignee())) || apart.contains(String.valueOf(completes))) {
      throw CaseRefused.notForYou();
    }
  }
}
