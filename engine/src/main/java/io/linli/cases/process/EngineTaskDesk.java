package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.cases.OpenTask;
import io.linli.cases.TaskDesk;
import io.linli.forms.FormSchema;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's tasks. Each query names the community, because the engine's tenant check does not know who is asking. */
@Component
class EngineTaskDesk implements TaskDesk {

  /** More open tasks than a person can look through; only there to bound a query. */
  private static final int MOST = 1000;

  private final TaskService tasks;
  private final DeployedModels models;
  private final DeployedForms forms;
  private final TaskData taskData;
  private final EngineCalls calls;

  EngineTaskDesk(TaskService tasks, DeployedModels models, DeployedForms forms, TaskData taskData, EngineCalls calls) {
    this.tasks = tasks;
    this.models = models;
    this.forms = forms;
    this.taskData = taskData;
    this.calls = calls;
  }

  @Override
  public List<OpenTask> forPerson(Actor actor, int limit) {
    return calls.allowed(() -> workFor(actor, limit).stream().map(task -> open(task, actor)).toList());
  }

  @Override
  public Optional<OpenTask> find(Actor actor, String taskId) {
    return calls.allowed(
        () ->
            Optional.ofNullable(inCommunity().taskId(taskId).singleResult())
                .filter(task -> isFor(actor, task))
                .map(task -> open(task, actor)));
  }

  @Override
  public List<OpenTask> of(Collection<String> processIds, Actor actor) {
    if (processIds.isEmpty()) {
      return List.of();
    }
    return calls.allowed(
        () ->
            inCommunity().processInstanceIdIn(processIds.toArray(String[]::new)).orderByTaskCreateTime().asc().list()
                .stream()
                .map(task -> open(task, actor))
                .toList());
  }

  @Override
  public Set<String> processesWithTasksFor(Actor actor) {
    return calls.allowed(
        () -> workFor(actor, MOST).stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
  }

  @Override
  public boolean hasTaskIn(Collection<String> processIds, Actor actor) {
    if (processIds.isEmpty()) {
      return false;
    }
    return calls.allowed(
        () ->
            inCommunity().processInstanceIdIn(processIds.toArray(String[]::new)).list().stream()
                .anyMatch(task -> isFor(actor, task)));
  }

  @Override
  public Optional<String> form(String taskId) {
    return forms.ofTask(taskId).map(FormSchema::json);
  }

  @Override
  public Map<String, @Nullable Object> formData(String taskId) {
    return forms
        .ofTask(taskId)
        .map(
            form -> {
              Set<String> names = form.keys().stream().map(EngineTaskDesk::topLevel).collect(Collectors.toSet());
              Map<String, @Nullable Object> data = new HashMap<>();
              calls.allowed(() -> tasks.getVariables(taskId, names)).forEach(data::put);
              data.putAll(taskData.addedTo(taskId));
              return data;
            })
        .orElseGet(Map::of);
  }

  @Override
  public void claim(Actor actor, OpenTask task) {
    calls.runAs(actor, () -> unlessGone(task, () -> tasks.claim(task.id(), actor.username())));
  }

  @Override
  public void unclaim(Actor actor, OpenTask task) {
    calls.runAs(actor, () -> unlessGone(task, () -> tasks.setAssignee(task.id(), null)));
  }

  @Override
  public void complete(Actor actor, OpenTask task, Map<String, @Nullable Object> submitted) {
    Map<String, Object> typed = new HashMap<>(submitted);
    calls.runAs(actor, () -> unlessGone(task, () -> tasks.complete(task.id(), typed)));
  }

  /** Between finding a task and working on it somebody else may have completed it; the engine then only says that there is a null. */
  private void unlessGone(OpenTask task, Runnable work) {
    try {
      work.run();
    } catch (NullValueException | NullPointerException missing) {
      if (inCommunity().taskId(task.id()).count() == 0) {
        throw CaseRefused.overtaken();
      }
      throw missing;
    }
  }

  /** Two queries: the engine lists a task for its candidates only while nobody has claimed it. */
  private List<Task> workFor(Actor actor, int limit) {
    Map<String, Task> found = new LinkedHashMap<>();
    List<String> groups = actor.roles().stream().map(Role::id).toList();
    inCommunity().taskAssignee(actor.username()).orderByTaskCreateTime().desc().listPage(0, limit)
        .forEach(task -> found.put(task.getId(), task));
    inCommunity()
        .or().taskCandidateGroupIn(groups).taskCandidateUser(actor.username()).endOr()
        .taskUnassigned()
        .orderByTaskCreateTime().desc()
        .listPage(0, limit)
        .forEach(task -> found.put(task.getId(), task));
    return found.values().stream()
        .sorted(Comparator.comparing(Task::getCreateTime).reversed())
        .limit(limit)
        .toList();
  }

  private TaskQuery inCommunity() {
    return tasks.createTaskQuery().tenantIdIn(CurrentCommunity.require()).active();
  }

  private boolean isFor(Actor actor, Task task) {
    if (actor.username().equals(task.getAssignee())) {
      return true;
    }
    Set<String> groups = actor.roles().stream().map(Role::id).collect(Collectors.toSet());
    return links(task).stream()
        .anyMatch(link -> groups.contains(link.getGroupId()) || isCandidate(actor, link));
  }

  /** Not by the service, which fails on a task that is completed at this moment; no links are what such a task has. */
  private static List<IdentityLinkEntity> links(Task task) {
    return Context.getCommandContext().getIdentityLinkManager().findIdentityLinksByTaskId(task.getId());
  }

  private static boolean isCandidate(Actor actor, IdentityLink link) {
    return IdentityLinkType.CANDIDATE.equals(link.getType()) && actor.username().equals(link.getUserId());
  }

  private OpenTask open(Task task, Actor actor) {
    ModelProperties properties = models.node(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    List<IdentityLinkEntity> links = links(task);
    String name = ModelProperties.orElse(task.getName(), task.getTaskDefinitionKey());
    String nameEn = properties.get(ModelWords.NAME_EN).orElse(null);
    return new OpenTask(
        task.getId(),
        name,
        nameEn,
        task.getDescription(),
        task.getProcessInstanceId(),
        task.getTaskDefinitionKey(),
        models.key(task.getProcessDefinitionId()),
        task.getCreateTime().toInstant(),
        instant(task.getDueDate()),
        task.getAssignee(),
        actor.username().equals(task.getAssignee()),
        candidateGroups(links),
        links.stream().anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType())),
        properties
            .text(ModelWords.PHOTO_LABEL, ModelWords.PHOTO_LABEL_EN)
            .orElseGet(() -> new Text(name, nameEn == null ? name : nameEn)));
  }

  private static Set<String> candidateGroups(List<IdentityLinkEntity> links) {
    return links.stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static String topLevel(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
