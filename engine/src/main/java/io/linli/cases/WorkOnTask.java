package io.linli.cases;

import io.linli.identity.Actor;
import io.linli.photos.Photos;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Claiming, putting back and completing tasks. */
@Service
public class WorkOnTask {

  private final TaskDesk desk;
  private final TaskGone gone;
  private final CaseProcessRows processes;
  private final Photos photos;
  private final TransactionTemplate transaction;

  WorkOnTask(
      TaskDesk desk, TaskGone gone, CaseProcessRows processes, Photos photos, TransactionTemplate transaction) {
    this.desk = desk;
    this.gone = gone;
    this.processes = processes;
    this.photos = photos;
    this.transaction = transaction;
  }

  /** @throws CaseRefused when the task is done, claimed by somebody else or not for this person */
  public void claim(Actor actor, String taskId) {
    inTransaction(() -> doClaim(actor, taskId));
  }

  private void doClaim(Actor actor, String taskId) {
    OpenTask task = workable(actor, taskId);
    if (!task.mine()) {
      desk.claim(actor, task);
    }
  }

  /** @throws CaseRefused when the task is not the person's, or nobody else could take it */
  public void unclaim(Actor actor, String taskId) {
    inTransaction(() -> doUnclaim(actor, taskId));
  }

  private void doUnclaim(Actor actor, String taskId) {
    OpenTask task = workable(actor, taskId);
    if (!task.shared()) {
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
  public void complete(
      Actor actor, String taskId, Map<String, @Nullable Object> submitted, List<UUID> photoIds) {
    photos.checkNumber(photoIds);
    inTransaction(() -> doComplete(actor, taskId, submitted, photoIds));
  }

  private void doComplete(
      Actor actor, String taskId, Map<String, @Nullable Object> submitted, List<UUID> photoIds) {
    OpenTask task = workable(actor, taskId);
    if (!task.mine()) {
      desk.claim(actor, task);
    }
    desk.complete(actor, task, submitted);
    caseOf(task).ifPresent(caseId -> photos.bind(photoIds, StartCase.owner(caseId), actor.username(), task.photoLabel()));
  }

  /** Of two people at one task the database may end either; who comes again is told what has happened to it. */
  private void inTransaction(Runnable work) {
    Deadlocks.retry(
        () -> {
          transaction.executeWithoutResult(status -> work.run());
          return true;
        });
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
