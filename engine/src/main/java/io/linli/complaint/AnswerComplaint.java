package io.linli.complaint;

import io.linli.cases.WorkOnTask;
import io.linli.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The author accepts or rejects what was answered: the same as completing the task of that name. */
@Service
public class AnswerComplaint {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 1000;

  private final Complaints complaints;
  private final RunningComplaint process;
  private final WorkOnTask work;

  AnswerComplaint(Complaints complaints, RunningComplaint process, WorkOnTask work) {
    this.complaints = complaints;
    this.process = process;
    this.work = work;
  }

  /**
   * @param text what is not settled, 5 to 1,000 characters; asked for only with a rejection
   * @throws ComplaintRefused when it is not the person's own, or there is nothing to judge now
   */
  public void answer(Actor actor, UUID caseId, @Nullable Boolean accepted, @Nullable String text) {
    Complaint complaint = complaints.get(caseId);
    if (!complaint.isBy(actor.username())) {
      throw complaint.published() ? ComplaintRefused.notAuthor() : ComplaintRefused.unknown();
    }
    if (accepted == null) {
      throw ComplaintRefused.decisionMissing();
    }
    Map<String, @Nullable Object> answers = new HashMap<>();
    answers.put("answer", accepted ? "ACCEPT" : "REJECT");
    if (!accepted) {
      answers.put("answerText", objection(text));
    }
    String task = process.judgement(caseId).orElseThrow(ComplaintRefused::nothingToJudge);
    work.complete(actor, task, answers, List.of());
  }

  private static String objection(@Nullable String text) {
    String said = text == null ? "" : text.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw ComplaintRefused.objectionMissing(SHORTEST, LONGEST);
    }
    return said;
  }
}
