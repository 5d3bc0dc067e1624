package io.linli.cases;

import io.linli.identity.Actor;
import io.linli.photos.Photos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claiming, putting back and completing tasks. */
@Service
public class WorkOnTask {

  private final TaskDesk desk;
  private final TaskGone gone;
  private final CaseProcessRows processes;
  private final Photos photos;

  WorkOnTask(TaskDesk desk, TaskGone gone, CaseProcessRows processes, Photos photos) {
    this.desk = desk;
    this.gone = gone;
    this.processes = processes;
    this.photos = photos;
  }

  /** @throws CaseRefused when the task is done, claimed by somebody else or not for this person */
  @Transactional
  public void claim(Actor actor, String taskId) {
    OpenTask task = workable(actor, taskId);
    if (!task.mine()) {
      desk.claim(actor, task);
    }
  }

  /** @throws CaseRefused when the task is not the person's, or nobody else could take it */
  @Transactional
  public void unclaim(Actor actor, String taskId) {
    OpenTask task = workable(actor, taskId);
    if (task.candidateGroups().isEmpty()) {
      throw CaseRefused.cannotPutBack();
    }
    if (task.mine()) {
      desk.unclaim(actor, task);
    }
  }

  /**
   * Claims the task if nobody has and completes it.
   *
   * @param photoIds uploaded by the same person and not used yet, at most {@link Photos#MOST}
   * @throws io.linli.problems.BadRequest when the form does not accept what was typed
   * @throws CaseRefused when the task is done, claimed by somebody else or not for this person
   */
  @Transactional
  public void complete(
      Actor actor, String taskId, Map<String, @Nullable Object> submitted, List<UUID> photoIds) {
    photos.checkNumber(photoIds);
    OpenTask task = workable(actor, taskId);
    if (!task.mine()) {
      desk.claim(actor, task);
    }
    desk.complete(actor, task, submitted);
    caseOf(task).ifPresent(caseId -> photos.bind(photoIds, StartCase.owner(caseId), actor.username()));
  }

  private OpenTask workable(Actor actor, String taskId) {
    OpenTask task = desk.find(actor, taskId).orElseThrow(() -> gone.refusal(actor, taskId));
    if (!task.free()) {
      throw CaseRefused.claimedByAnother();
    }
    return task;
  }

  private Optional<UUID> caseOf(OpenTask task) {
    return processes.findById(task.processId()).map(CaseProcess::caseId);
  }
}
