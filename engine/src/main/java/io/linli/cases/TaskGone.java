package io.linli.cases;

import io.linli.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Why a task that somebody asks for is not there. */
@Component
class TaskGone {

  private final FinishedTaskRows finished;
  private final CaseAccess access;

  TaskGone(FinishedTaskRows finished, CaseAccess access) {
    this.finished = finished;
    this.access = access;
  }

  /** Who may see its case is told that it is done; to anybody else it never existed. */
  CaseRefused refusal(Actor actor, String taskId) {
    return finished
        .findById(taskId)
        .filter(task -> mayKnow(actor, task))
        .map(task -> CaseRefused.alreadyDone(task.finishedByName()))
        .orElseGet(CaseRefused::unknownTask);
  }

  private boolean mayKnow(Actor actor, FinishedTask task) {
    UUID caseId = task.caseId();
    return caseId != null && access.find(actor, caseId).isPresent();
  }
}
