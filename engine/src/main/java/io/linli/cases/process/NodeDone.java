package io.linli.cases.process;

import io.linli.cases.CasePath;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Writes the milestone of a node that was completed; one that was interrupted has not been. */
class NodeDone implements ExecutionListener {

  private final CasePath path;
  private final ActorNames names;
  private final MilestoneText milestone;
  private final boolean userTask;

  NodeDone(CasePath path, ActorNames names, MilestoneText milestone, boolean userTask) {
    this.path = path;
    this.names = names;
    this.milestone = milestone;
    this.userTask = userTask;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String by = userTask ? names.whoCompleted() : null;
    CaseOf.execution(execution).ifPresent(caseId -> path.milestone(caseId, milestone.in(execution), by));
  }
}
