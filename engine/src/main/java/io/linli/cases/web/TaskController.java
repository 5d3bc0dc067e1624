package io.linli.cases.web;

import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.WorkOnTask;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tasks: mine and those I may claim, their forms, claiming, putting back, completing. */
@RestController
class TaskController {

  private static final int MOST = 200;

  private final MyTasks myTasks;
  private final WorkOnTask work;
  private final CaseDesk cases;
  private final JsonMapper json;

  TaskController(MyTasks myTasks, WorkOnTask work, CaseDesk cases, JsonMapper json) {
    this.myTasks = myTasks;
    this.work = work;
    this.cases = cases;
    this.json = json;
  }

  @GetMapping("/api/tasks")
  List<TaskItem> tasks(@RequestParam(defaultValue = "50") int limit) {
    List<OpenTask> tasks = myTasks.list(CurrentActor.require(), Math.max(1, Math.min(limit, MOST)));
    Map<String, Case> about = cases.byProcess(tasks.stream().map(OpenTask::processId).distinct().toList());
    return tasks.stream().map(task -> item(task, about.get(task.processId()))).toList();
  }

  @GetMapping("/api/tasks/{id}")
  TaskItem task(@PathVariable String id) {
    OpenTask task = myTasks.find(CurrentActor.require(), id);
    return item(task, cases.byProcess(List.of(task.processId())).get(task.processId()));
  }

  private TaskItem item(OpenTask task, @Nullable Case about) {
    return TaskItem.of(task, about, about == null ? null : cases.title(CurrentActor.require(), about));
  }

  /** The Camunda Form itself with one more member, {@code data}: what it is filled with. */
  @GetMapping(path = "/api/tasks/{id}/form", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode form(@PathVariable String id, Locale locale) {
    MyTasks.FilledForm filled = myTasks.form(CurrentActor.require(), id);
    ObjectNode form = (ObjectNode) json.readTree(FormTexts.in(locale, filled.form()));
    form.set("data", json.valueToTree(filled.data()));
    return form;
  }

  @PostMapping("/api/tasks/{id}/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void claim(@PathVariable String id) {
    work.claim(CurrentActor.require(), id);
  }

  @PostMapping("/api/tasks/{id}/unclaim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unclaim(@PathVariable String id) {
    work.unclaim(CurrentActor.require(), id);
  }

  @PostMapping("/api/tasks/{id}/complete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void complete(@PathVariable String id, @RequestBody Submission submission) {
    Actor actor = CurrentActor.require();
    work.complete(actor, id, submission.given(), submission.photoIds());
  }

  record TaskItem(
      String id,
      String name,
      @Nullable String nameEn,
      @Nullable String description,
      @Nullable UUID caseId,
      @Nullable String caseNumber,
      @Nullable String caseTitle,
      String service,
      Instant createdAt,
      @Nullable Instant dueAt,
      @Nullable String assignee,
      boolean mine,
      Set<String> candidateGroups) {

    static TaskItem of(OpenTask task, @Nullable Case about, @Nullable String title) {
      return new TaskItem(
          task.id(),
          task.name(),
          task.nameEn(),
          task.description(),
          about == null ? null : about.id(),
          about == null ? null : about.number(),
          title,
          about == null ? task.service() : about.service(),
          task.createdAt(),
          task.dueAt(),
          task.assignee(),
          task.mine(),
          task.candidateGroups());
    }
  }
}
