package io.linli.cases.process;

import io.linli.cases.CasePath;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;

/** Writes down that a case has reached a node, and its milestone if the model names one. */
class NodeReached implements ExecutionListener {

  private final CasePath path;
  private final @Nullable MilestoneText milestone;
  private final boolean startEvent;
  private final ActorNames names;

  NodeReached(CasePath path, ActorNames names, @Nullable MilestoneText milestone, boolean startEvent) {
    this.path = path;
    this.names = names;
    this.milestone = milestone;
    this.startEvent = startEvent;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseOf.execution(execution)
        .ifPresent(
            caseId -> {
              path.reached(execution.getProcessInstanceId(), execution.getCurrentActivityId());
              if (milestone != null) {
                path.milestone(caseId, milestone.in(execution), names.whoReached(execution, startEvent));
              }
            });
  }
}
