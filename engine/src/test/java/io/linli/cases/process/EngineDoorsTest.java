package io.linli.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.linli.cases.Described;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.identity.SignedIn;
import io.linli.problems.Refusal;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The engine's services, which Tasklist and its REST API call: whichever way somebody starts or completes, the form is the law. */
@LinliTest
class EngineDoorsTest {

  private static final String COMMUNITY = "linli-garden";
  private static final Map<String, Object> TWO_DAYS = Map.of("days", 2, "purpose", "搬家");
  private static final Map<String, Object> WRONG = Map.of("trolleyNumber", "seven", "days", 30);
  private static final Map<String, Object> RIGHT = Map.of("trolleyNumber", "T-07", "days", 30, "extra", "x");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired IdentityService identity;
  @Autowired EngineCalls calls;

  private String definitionId;

  @BeforeEach
  void deploy() {
    repository
        .createDeployment()
        .name("trolley")
        .enableDuplicateFiltering(true)
        .addClasspathResource("trolley/borrow-trolley.bpmn")
        .addClasspathResource("trolley/borrow-trolley.form")
        .addClasspathResource("trolley/hand-over-trolley.form")
        .deploy();
    definitionId =
        repository.createProcessDefinitionQuery().processDefinitionKey("borrow-trolley").latestVersion().singleResult().getId();
  }

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
    identity.clearAuthentication();
  }

  @Test
  void aSubmittedStartFormBecomesACase() {
    ProcessInstance started = as("service", () -> forms.submitStartForm(definitionId, TWO_DAYS));

    Map<String, Object> variables = runtime.getVariables(started.getId());
    assertThat(variables).containsEntry("requester", "service").containsEntry("days", 2L);
    assertThat(variables.get("caseNumber").toString()).startsWith("TC-");
    assertThat(started.getBusinessKey()).isEqualTo(variables.get("caseId"));
  }

  @Test
  void aSubmittedStartFormIsChecked() {
    refused(400, "invalid-input", () -> as("service", () -> forms.submitStartForm(definitionId, Map.of("days", 0))));
    refused(403, "service-not-for-you", () -> as("finance", () -> forms.submitStartForm(definitionId, TWO_DAYS)));
    refused(409, "start-by-form", () -> forms.submitStartForm(definitionId, TWO_DAYS));
  }

  @Test
  void noOtherWayStartsAService() {
    Map<String, Object> asIf = new HashMap<>(TWO_DAYS);
    asIf.put("caseId", UUID.randomUUID().toString());
    List<Runnable> doors =
        List.of(
            () -> runtime.startProcessInstanceByKey("borrow-trolley", asIf),
            () -> runtime.startProcessInstanceById(definitionId, "key", asIf),
            () -> runtime.createProcessInstanceByKey("borrow-trolley").setVariables(asIf).execute(),
            () -> runtime.createProcessInstanceById(definitionId).startBeforeActivity("task_handOver").execute(true, true));
    for (Runnable door : doors) {
      refused(409, "start-by-form", () -> CurrentCommunity.run(COMMUNITY, door));
    }
  }

  @Test
  void noMessageStartsAService() {
    BpmnModelInstance model =
        Bpmn.createExecutableProcess("start-by-message")
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent("start_byMessage")
            .message("trolley.wanted")
            .endEvent()
            .done();
    repository.createDeployment().addModelInstance("start-by-message.bpmn", Described.asService(model)).deploy();

    refused(
        409,
        "start-by-form",
        () -> CurrentCommunity.run(COMMUNITY, () -> runtime.startProcessInstanceByMessage("trolley.wanted")));
    refused(
        409,
        "start-by-form",
        () -> CurrentCommunity.run(COMMUNITY, () -> runtime.correlateMessage("trolley.wanted")));
  }

  @Test
  void noPersonStartsAProcessThatIsNoService() {
    Actor operator = new Actor("operator", "operator", Set.of(Role.OPERATOR), COMMUNITY, null);

    refused(
        409,
        "start-by-form",
        () ->
            CurrentCommunity.run(
                COMMUNITY, () -> calls.as(operator, () -> runtime.startProcessInstanceByKey("owner-vote"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "completeReturning", "submit", "submitReturning", "submitData", "resolve"})
  void everyWayToCompleteIsChecked(String door) {
    Task task = claimed();

    refused(400, "invalid-input", () -> as("service", () -> complete(door, task.getId(), WRONG)));

    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).as("still there").isEqualTo(1);
    assertThat(runtime.getVariables(task.getProcessInstanceId())).doesNotContainKey("trolleyNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"complete", "completeReturning", "submit", "submitReturning", "submitData"})
  void everyWayToCompleteTakesWhatTheFormAccepts(String door) {
    Task task = claimed();

    as("service", () -> complete(door, task.getId(), RIGHT));

    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
  }

  @Test
  void aTaskIsNotCompletedWithoutItsForm() {
    Task task = claimed();

    refused(400, "invalid-input", () -> as("service", () -> complete("bare", task.getId(), Map.of())));
  }

  @Test
  void aResolvedTaskKeepsItsFormForItsOwner() {
    Task task = claimed();

    as("service", () -> complete("resolve", task.getId(), RIGHT));

    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    assertThat(runtime.getVariables(task.getProcessInstanceId()))
        .containsEntry("trolleyNumber", "T-07")
        .containsEntry("days", 2L)
        .doesNotContainKey("extra");
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "errorWithMessage", "errorWithVariables", "escalation", "escalationWithVariables"})
  void noErrorOrEscalationGoesPastTheForm(String door) {
    Task task = claimed();

    refused(400, "complete-by-form", () -> as("service", () -> complete(door, task.getId(), RIGHT)));
  }

  @Test
  void noSignalGoesPastTheForm() {
    Task task = claimed();

    refused(
        400,
        "complete-by-form",
        () -> CurrentCommunity.run(COMMUNITY, () -> runtime.signal(task.getExecutionId())));
    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
  }

  @Test
  void nobodyCompletesAnothersTask() {
    Task task = claimed();

    refused(409, "task-claimed", () -> as("manager", () -> complete("complete", task.getId(), RIGHT)));
  }

  @Test
  void staffSetNoVariablesPastTheForm() {
    Task task = claimed();

    List<Runnable> doors =
        List.of(
            () -> tasks.setVariable(task.getId(), "days", 30),
            () -> tasks.setVariablesLocal(task.getId(), RIGHT),
            () -> tasks.removeVariable(task.getId(), "days"),
            () -> runtime.setVariable(task.getExecutionId(), "days", 30),
            () -> runtime.setVariables(task.getProcessInstanceId(), RIGHT));
    for (Runnable door : doors) {
      assertThat(catchThrowable(() -> as("service", () -> run(door)))).isInstanceOf(AuthorizationException.class);
    }
  }

  private static boolean run(Runnable door) {
    door.run();
    return true;
  }

  private Object complete(String door, String taskId, Map<String, Object> variables) {
    switch (door) {
      case "bare" -> tasks.complete(taskId);
      case "complete" -> tasks.complete(taskId, variables);
      case "completeReturning" -> tasks.completeWithVariablesInReturn(taskId, variables, false);
      case "submit" -> forms.submitTaskForm(taskId, variables);
      case "submitReturning" -> forms.submitTaskFormWithVariablesInReturn(taskId, variables, false);
      case "submitData" -> forms.submitTaskFormData(taskId, Map.of("trolleyNumber", variables.get("trolleyNumber").toString()));
      case "resolve" -> tasks.resolveTask(taskId, variables);
      case "error" -> tasks.handleBpmnError(taskId, "any");
      case "errorWithMessage" -> tasks.handleBpmnError(taskId, "any", "message");
      case "errorWithVariables" -> tasks.handleBpmnError(taskId, "any", "message", variables);
      case "escalation" -> tasks.handleEscalation(taskId, "any");
      case "escalationWithVariables" -> tasks.handleEscalation(taskId, "any", variables);
      default -> throw new IllegalArgumentException(door);
    }
    return true;
  }

  /** The task of a new case, claimed by the service desk. */
  private Task claimed() {
    ProcessInstance started = as("service", () -> forms.submitStartForm(definitionId, TWO_DAYS));
    Task task = tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();
    CurrentCommunity.run(COMMUNITY, () -> tasks.claim(task.getId(), "service"));
    return task;
  }

  /** Somebody at the engine's door, as the filter of {@code /engine-rest} leaves them. */
  private <T> T as(String username, Supplier<T> action) {
    Role role = Role.of(username).orElseThrow();
    Actor actor = new Actor(username, username, Set.of(role), COMMUNITY, null);
    SignedIn principal = () -> actor;
    SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, "", "x"));
    identity.setAuthentication(username, List.of(role.id()), List.of(COMMUNITY));
    try {
      return CurrentCommunity.call(COMMUNITY, action);
    } finally {
      logOut();
    }
  }

  private static void refused(int status, String slug, ThrowingCallable action) {
    Throwable thrown = catchThrowable(action);
    Throwable root = thrown;
    while (root != null && !(root instanceof Refusal) && root.getCause() != null) {
      root = root.getCause();
    }
    assertThat(root).as("%s", thrown).isInstanceOf(Refusal.class);
    assertThat(((Refusal) root).status().value()).isEqualTo(status);
    assertThat(((Refusal) root).slug()).isEqualTo(slug);
  }
}
