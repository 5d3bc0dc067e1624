package io.linli.cases;

import io.linli.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person. */
@Service
@Transactional(readOnly = true)
public class MyTasks {

  private final TaskDesk desk;
  private final TaskGone gone;
  private final CaseProcessRows processes;

  MyTasks(TaskDesk desk, TaskGone gone, CaseProcessRows processes) {
    this.desk = desk;
    this.gone = gone;
    this.processes = processes;
  }

  /** The person's tasks and those they may claim, newest first. */
  public List<OpenTask> list(Actor actor, int limit) {
    return desk.forPerson(actor, limit);
  }

  /** @throws CaseRefused when there is no such task for this person, or it is done */
  public OpenTask find(Actor actor, String taskId) {
    return desk.find(actor, taskId).orElseThrow(() -> gone.refusal(actor, taskId));
  }

  /**
   * The person's open task at a node of a case's process; empty when there is none, or it is not theirs.
   *
   * @param node the task's id in the model
   */
  public Optional<OpenTask> inCase(Actor actor, UUID caseId, String node) {
    List<String> running = processes.of(caseId).stream().filter(CaseProcess::running).map(CaseProcess::id).toList();
    return desk.of(running, actor).stream()
        .filter(task -> task.node().equals(node))
        .findFirst()
        .flatMap(task -> desk.find(actor, task.id()));
  }

  /** @throws CaseRefused when there is no such task for this person, or it is done */
  public FilledForm form(Actor actor, String taskId) {
    OpenTask task = find(actor, taskId);
    return new FilledForm(desk.form(task.id()).orElse(EmptyForm.JSON), desk.formData(task.id()));
  }

  /**
   * A form and what is written in it already.
   *
   * @param form Camunda Form as JSON
   * @param data values by key of the form's fields
   */
  public record FilledForm(String form, Map<String, @Nullable Object> data) {}
}
