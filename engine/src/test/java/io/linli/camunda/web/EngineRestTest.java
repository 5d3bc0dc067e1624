package io.linli.camunda.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.camunda.Models;
import io.linli.camunda.deployment.PackagedModels;
import io.linli.camunda.identity.Grants;
import io.linli.camunda.identity.TaskFilters;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each kind of person gets from {@code /engine-rest}, over HTTP and with the demo's accounts. */
@LinliTest
class EngineRestTest {

  private static final String GARDEN = "linli-garden";
  private static final String LAKE = "jade-lake";
  private static final String KEY = "rest-test";
  private static final String MODEL = Models.line(KEY, Models.user("wait"), "wait");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired AuthorizationService authorizations;
  @Autowired Grants grants;
  @Autowired TaskFilters taskFilters;
  @Autowired EngineCleanUp cleanUp;
  @LocalServerPort int port;

  private final JsonMapper json = JsonMapper.builder().build();
  private List<String> before;

  @BeforeEach
  void remember() {
    before = deployments();
  }

  @AfterEach
  void remove() {
    cleanUp.removeDeployments(deployments().stream().filter(id -> !before.contains(id)).toList());
  }

  @Test
  void strangersAndWrongPasswordsGetNothing() {
    assertThat(client().get("/engine-rest/task").statusCode()).isEqualTo(401);
    assertThat(client().header("Authorization", "Basic bWFuYWdlcjp3cm9uZw==").get("/engine-rest/task").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-001", "occupant-001", "developer"})
  void residentsHaveNoAccess(String resident) {
    assertThat(client().as(resident).get("/engine-rest/task").statusCode()).isEqualTo(403);
  }

  @Test
  void aProcessOwnersModelBelongsToTheirCommunityWithoutSayingSo() {
    HttpResponse<String> response = client().as("process").deploy(Map.of("deployment-name", "mine"), "mine.bpmn", MODEL);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(definition().getTenantId()).isEqualTo(GARDEN);
  }

  @Test
  void aProcessOwnerCannotDeployForAnotherCommunityNorInTheNameOfTheApplication() {
    RestClient process = client().as("process");

    assertThat(process.deploy(Map.of("deployment-name", "x", "tenant-id", LAKE), "x.bpmn", MODEL).statusCode()).isEqualTo(403);
    assertThat(process.deploy(Map.of("deployment-name", "x", "deployment-source", PackagedModels.SOURCE), "x.bpmn", MODEL).statusCode())
        .isEqualTo(403);
    assertThat(process.deploy(Map.of("deployment-name", "x", "tenant-id", GARDEN), "x.bpmn", MODEL).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manager", "service", "finance", "committee", "admin", "maintenance-1", "guard-1"})
  void nobodyElseBelowTheOperatorDeploys(String person) {
    HttpResponse<String> response = client().as(person).deploy(Map.of("deployment-name", "x"), "x.bpmn", MODEL);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(403);
    assertThat(deployments()).isEqualTo(before);
  }

  @Test
  void theOperatorDeploysForAllOrForOneCommunity() {
    RestClient operator = client().as("operator");

    assertThat(operator.deploy(Map.of("deployment-name", "all"), "all.bpmn", MODEL).statusCode()).isEqualTo(200);
    assertThat(definition().getTenantId()).isNull();
    assertThat(operator.deploy(Map.of("deployment-name", "one", "tenant-id", LAKE), "one.bpmn", MODEL).statusCode()).isEqualTo(200);
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(KEY).tenantIdIn(LAKE).count()).isOne();
  }

  @Test
  void aModelWithCodeIsRefusedWithTheElementAndASentence() {
    String evil = Models.line(KEY, Models.service("step", "camunda:class=\"java.lang.Runtime\""), "step");

    HttpResponse<String> response = client().as("process").deploy(Map.of("deployment-name", "evil"), "evil.bpmn", evil);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("第一步（step）", "Java 类", "\"mainElementId\":\"step\"");
  }

  @Test
  void aProcessOwnerDeletesTheirOwnDeploymentAndNotTheSharedOne() {
    RestClient process = client().as("process");
    JsonNode mine = json.readTree(process.deploy(Map.of("deployment-name", "mine"), "mine.bpmn", MODEL).body());
    String shared = repository.createDeploymentQuery().deploymentSource(PackagedModels.SOURCE).list().get(0).getId();

    // Not theirs to read, so not there.
    assertThat(process.delete("/engine-rest/deployment/" + shared + "?cascade=true").statusCode()).isEqualTo(404);
    assertThat(repository.createDeploymentQuery().deploymentId(shared).count()).isOne();
    assertThat(process.delete("/engine-rest/deployment/" + mine.get("id").asString()).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?cascade=true", ""})
  void aProcessOwnerCannotDeleteWhatStillRuns(String how) {
    RestClient process = client().as("process");
    String mine = json.readTree(process.deploy(Map.of("deployment-name", "mine"), "mine.bpmn", MODEL).body()).get("id").asString();
    String instance = CurrentCommunity.call(GARDEN, () -> runtime.startProcessInstanceById(definition().getId()).getId());

    HttpResponse<String> refused = process.delete("/engine-rest/deployment/" + mine + how);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
    assertThat(refused.body()).contains("还有办件在办");
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isOne();
    assertThat(client().as("operator").delete("/engine-rest/deployment/" + mine + "?cascade=true").statusCode()).isEqualTo(204);
  }

  @Test
  void staffSeeTheTasksOfTheirGroupInTheirOwnCommunityOnly() {
    String garden = task(GARDEN);
    String lake = task(LAKE);

    assertThat(ids(client().as("manager").get("/engine-rest/task?processDefinitionKey=" + KEY))).containsExactly(garden);
    assertThat(ids(client().as("lake-manager").get("/engine-rest/task?processDefinitionKey=" + KEY))).containsExactly(lake);
    assertThat(ids(client().as("finance").get("/engine-rest/task?processDefinitionKey=" + KEY))).isEmpty();
    assertThat(ids(client().as("operator").get("/engine-rest/task?processDefinitionKey=" + KEY))).containsExactlyInAnyOrder(garden, lake);
  }

  @Test
  void anotherCommunitysTaskAndInstanceAreNotThere() {
    String lake = task(LAKE);
    String instance = tasks.createTaskQuery().taskId(lake).singleResult().getProcessInstanceId();
    RestClient manager = client().as("manager");
    RestClient admin = client().as("admin");

    assertThat(manager.get("/engine-rest/task/" + lake).statusCode()).isEqualTo(404);
    assertThat(manager.post("/engine-rest/task/" + lake + "/claim", "{\"userId\":\"manager\"}").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(manager.post("/engine-rest/task/" + lake + "/complete", "{}").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(admin.get("/engine-rest/process-instance/" + instance).statusCode()).isEqualTo(404);
    assertThat(admin.get("/engine-rest/history/process-instance/" + instance).statusCode()).isEqualTo(404);
    assertThat(admin.get("/engine-rest/process-instance/" + instance + "/variables").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(tasks.createTaskQuery().taskId(lake).singleResult().getAssignee()).isNull();
  }

  @Test
  void whoeverWorksOnATaskCannotSetVariablesPastItsForm() {
    String task = task(GARDEN);
    RestClient manager = client().as("manager");

    assertThat(manager.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"manager\"}").statusCode()).isEqualTo(204);
    HttpResponse<String> variable = manager.put("/engine-rest/task/" + task + "/variables/reviewDecision", "{\"value\":\"APPROVE\"}");

    assertThat(variable.statusCode()).as(variable.body()).isEqualTo(403);
  }

  @Test
  void staffDoNotStartOrMoveInstancesPastTheirCase() {
    task(GARDEN);
    String instance = runtime.createProcessInstanceQuery().processDefinitionKey(KEY).tenantIdIn(GARDEN).singleResult().getId();
    RestClient manager = client().as("manager");

    assertThat(manager.post("/engine-rest/process-definition/key/" + KEY + "/start", "{}").statusCode()).isEqualTo(403);
    assertThat(manager.delete("/engine-rest/process-instance/" + instance).statusCode()).isEqualTo(403);
    assertThat(client().as("process").delete("/engine-rest/process-instance/" + instance).statusCode()).isEqualTo(403);
  }

  @Test
  void usersGroupsAndTenantsAreOurAccountsRolesAndCommunities() {
    assertThat(ids(client().as("manager").get("/engine-rest/user"))).containsExactly("manager");
    assertThat(ids(client().as("admin").get("/engine-rest/user?memberOfGroup=manager"))).containsExactly("manager");
    assertThat(ids(client().as("operator").get("/engine-rest/user?memberOfGroup=manager"))).contains("manager", "lake-manager");
    assertThat(ids(client().as("manager").get("/engine-rest/group?member=manager"))).containsExactly("manager");
    assertThat(ids(client().as("admin").get("/engine-rest/tenant"))).containsExactly(GARDEN);
    // Other tests may have made communities of their own.
    assertThat(ids(client().as("operator").get("/engine-rest/tenant"))).contains(GARDEN, LAKE);
    assertThat(client().as("admin").get("/engine-rest/user/lake-manager/profile").statusCode()).isEqualTo(404);
  }

  @Test
  void evenTheOperatorMakesNoUsersInTheEngine() {
    String user = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"x\",\"lastName\":\"y\"},\"credentials\":{\"password\":\"pw\"}}";

    assertThat(client().as("operator").post("/engine-rest/user/create", user).statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void tasklistsListsAreThereAndShowWhatTheReaderMaySee() {
    String task = task(GARDEN);
    RestClient manager = client().as("manager");
    List<String> lists = ids(manager.get("/engine-rest/filter?resourceType=Task"));

    assertThat(lists).hasSizeGreaterThanOrEqualTo(5);
    String unclaimed = filters.createFilterQuery().filterName("小组待领").singleResult().getId();
    assertThat(manager.get("/engine-rest/filter/" + unclaimed + "/list").body()).contains(task);
    assertThat(client().as("lake-manager").get("/engine-rest/filter/" + unclaimed + "/list").body()).doesNotContain(task);
    for (String list : lists) {
      assertThat(manager.get("/engine-rest/filter/" + list + "/count").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void grantsAndListsAreMadeOnceHoweverOftenTheApplicationStarts() {
    long granted = authorizations.createAuthorizationQuery().count();
    long lists = filters.createFilterQuery().count();

    grants.create();
    taskFilters.create();

    assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(granted);
    assertThat(filters.createFilterQuery().count()).isEqualTo(lists);
  }

  private String task(String community) {
    if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
      repository.createDeployment().addString("rest.bpmn", MODEL).deploy();
    }
    String instance = CurrentCommunity.call(community, () -> runtime.startProcessInstanceByKey(KEY)).getId();
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  private ProcessDefinition definition() {
    return repository.createProcessDefinitionQuery().processDefinitionKey(KEY).singleResult();
  }

  private List<String> deployments() {
    return repository.createDeploymentQuery().list().stream().map(Deployment::getId).toList();
  }

  private List<String> ids(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body()).valueStream().map(each -> each.get("id").asString()).toList();
  }

  private RestClient client() {
    return new RestClient(port);
  }
}
