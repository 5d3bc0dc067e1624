package io.linli.repair;

import io.linli.cases.CaseDesk;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.WorkOnTask;
import io.linli.identity.Actor;
import io.linli.processes.RepairProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The reporter says that it is repaired, with stars, or that it is not: both complete the same task, so only one of them counts. */
@Service
public class ConfirmRepair {

  private final CaseDesk cases;
  private final MyTasks tasks;
  private final WorkOnTask work;

  ConfirmRepair(CaseDesk cases, MyTasks tasks, WorkOnTask work) {
    this.cases = cases;
    this.tasks = tasks;
    this.work = work;
  }

  boolean waitsFor(Actor actor, UUID caseId) {
    return confirmation(actor, caseId).isPresent();
  }

  /**
   * @param stars 1 to 5, no halves
   * @throws io.linli.cases.CaseRefused when there is no such case for this person
   * @throws RepairRefused when it does not wait for this person's word
   * @throws io.linli.problems.BadRequest when the stars are none
   */
  public void rate(Actor actor, UUID caseId, @Nullable Number stars, @Nullable String text) {
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("confirmDecision", "CONFIRM");
    answers.put("stars", stars);
    answers.put("ratingText", text);
    answer(actor, caseId, answers);
  }

  /**
   * @throws io.linli.cases.CaseRefused when there is no such case for this person
   * @throws RepairRefused when it does not wait for this person's word
   * @throws io.linli.problems.BadRequest without a reason
   */
  public void reopen(Actor actor, UUID caseId, @Nullable String reason) {
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("confirmDecision", "REOPEN");
    answers.put("reopenReason", reason);
    answer(actor, caseId, answers);
  }

  private void answer(Actor actor, UUID caseId, Map<String, @Nullable Object> answers) {
    cases.details(actor, caseId);
    OpenTask task = confirmation(actor, caseId).orElseThrow(RepairRefused::notWaitingForYou);
    work.complete(actor, task.id(), answers, List.of());
  }

  private Optional<OpenTask> confirmation(Actor actor, UUID caseId) {
    return tasks.inCase(actor, caseId, RepairProcess.Tasks.CONFIRM_REPAIR);
  }
}
