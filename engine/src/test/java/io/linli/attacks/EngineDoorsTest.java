package io.linli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A walk through the engine's REST API: whoever is not the operator reads nothing of the other community and moves nothing, not even in
 * their own. A resource that a new version of the engine brings fails {@link #everyResourceIsWalkedThrough}.
 */
@LinliTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineDoorsTest {

  private static final String REST = "/engine-rest";

  /** A text that a client sets as a variable. */
  private static final String VALUE = "{\"value\": \"x\", \"type\": \"String\"}";

  @Autowired private BeanFactory beans;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private HistoryService history;
  @Autowired private ManagementService management;
  @Autowired private RepositoryService repository;
  @LocalServerPort private int port;

  private Lakeside lake;
  private Map<String, List<String>> before;

  @BeforeAll
  void theOtherCommunityHasSomethingOfEverything() {
    lake = new Lakeside(beans, port);
    before = Rows.of(jdbc, Lakeside.COMMUNITY);
  }

  @AfterEach
  void nothingOfItHasChanged() {
    assertThat(Rows.difference(before, Rows.of(jdbc, Lakeside.COMMUNITY))).isEmpty();
  }

  @Test
  void everyResourceIsWalkedThrough() {
    Set<String> walked = Stream.concat(readings(), changes("procurement").map(Change::path)).map(EngineDoorsTest::resource).collect(Collectors.toSet());
    // CMMN is off, and no decision is deployed.
    Set<String> off = Set.of("case-definition", "case-instance", "case-execution", "decision-requirements-definition");

    Set<String> resources = new TreeSet<>(resources());
    resources.removeAll(off);

    assertThat(walked).containsAll(resources);
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "maintenance-1", "guard-1", "finance", "manager", "committee", "process", "admin"})
  void staffReadNothingOfTheOtherCommunity(String username) {
    Visitor staff = staff(username);
    Set<String> ids = lake.ids();

    readings().forEach(path -> {
      Answer answer = staff.get(REST + path);
      String told = answer.status() == 200 ? answer.body() : "";

      assertThat(ids).as("%s as %s: %s", path, username, answer).noneMatch(told::contains);
      assertThat(answer.body()).as("%s as %s", path, username).doesNotContain(Lakeside.SECRET, "\\tat ", "\tat ");
    });
  }

  @Test
  void theOperatorSeesAllCommunities() {
    Visitor operator = staff("operator");

    assertThat(operator.get(REST + "/process-instance").body()).contains(lake.process("procurement"), lake.process("owner-vote"));
    assertThat(operator.get(REST + "/task/" + lake.task).status()).isEqualTo(200);
    assertThat(operator.get(REST + "/history/process-instance/" + lake.process("owner-vote")).status()).isEqualTo(200);
    assertThat(operator.get(REST + "/job/" + lake.timer()).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "guard-1", "manager", "committee", "process", "admin"})
  void staffChangeNothingOfTheOtherCommunity(String username) {
    Visitor staff = staff(username);

    Stream.of("procurement", "owner-vote").flatMap(this::changes).forEach(change -> staff.send(change.method(), REST + change.path(), change.body()));

    // What has to be as before is compared after each test.
    assertThat(lake.process("owner-vote")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake-service", "lake-guard-1", "lake-manager", "lake-committee", "lake-process", "lake-admin"})
  void evenInTheirOwnCommunityStaffMoveNothingPastItsForm(String username) {
    Visitor staff = staff(username);

    Stream.of("procurement", "owner-vote").flatMap(this::changes).filter(change -> !change.comment()).forEach(change -> {
      Answer answer = staff.send(change.method(), REST + change.path(), change.body());
      assertThat(answer.body()).as("%s %s as %s", change.method(), change.path(), username).doesNotContain("\tat ");
    });

    assertThat(lake.process("procurement")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vote.cancelled", "vote.allBallotsCast", "case.withdrawn"})
  void nobodyBelowTheOperatorSpeaksToAVotesProcess(String message) {
    String body = "{\"messageName\": \"%s\", \"businessKey\": \"%s\"}".formatted(message, lake.vote);

    for (String username : List.of("lake-manager", "lake-process", "lake-admin", "lake-committee")) {
      assertThat(staff(username).post(REST + "/message", body).status()).as(username).isIn(400, 403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake-process", "lake-admin", "lake-manager"})
  void forAndAgainstAreNotInTheEngineWhileAVoteIsOpen(String username) {
    Visitor staff = staff(username);
    String process = lake.process("owner-vote");
    Visitor.loggedIn(port, "lake-owner-001").get("/api/votes/" + lake.vote);

    for (String path :
        List.of("/process-instance/" + process + "/variables", "/variable-instance?processInstanceIdIn=" + process,
            "/history/variable-instance?processInstanceId=" + process, "/history/detail?processInstanceId=" + process)) {
      assertThat(staff.get(REST + path).body()).as(path).doesNotContain("tally_", "forArea", "againstArea", "quorum_", "AGAINST");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-001", "occupant-001", "developer", "lake-owner-001"})
  void residentsAreRefusedWhateverTheyAskFor(String username) {
    Visitor resident = staff(username);

    readings().forEach(path -> assertThat(resident.get(REST + path).status()).as(path).isEqualTo(403));
  }

  @Test
  void aBrowsersLoginIsNoneForTheEngine() {
    Visitor manager = Visitor.loggedIn(port, "manager");

    readings().forEach(path -> assertThat(manager.get(REST + path).status()).as(path).isEqualTo(401));
  }

  @ParameterizedTest
  @ValueSource(strings = {"guard-1", "manager", "process", "admin"})
  void jobsOfThePlatformAreTheOperators(String username) {
    history.cleanUpHistoryAsync(false);
    Job cleanUp = history.findHistoryCleanupJobs().get(0);
    Visitor staff = staff(username);
    String job = REST + "/job/" + cleanUp.getId();

    assertThat(staff.send("PUT", job + "/suspended", "{\"suspended\": true}").status()).isEqualTo(403);
    assertThat(staff.send("PUT", job + "/retries", "{\"retries\": 0}").status()).isEqualTo(403);
    assertThat(staff.send("PUT", job + "/duedate", "{\"duedate\": \"2099-01-01T00:00:00.000+0000\"}").status()).isEqualTo(403);
    assertThat(staff.send("PUT", job + "/priority", "{\"priority\": 1}").status()).isEqualTo(403);
    assertThat(staff.post(job + "/execute", "{}").status()).isEqualTo(403);
    Job after = management.createJobQuery().jobId(cleanUp.getId()).singleResult();
    assertThat(after.isSuspended()).isFalse();
    assertThat(after.getDuedate()).isEqualTo(cleanUp.getDuedate());
    assertThat(staff("operator").send("PUT", job + "/retries", "{\"retries\": 3}").status()).isEqualTo(204);
  }

  /** The engine counts the instances of a shared model over all communities. */
  @ParameterizedTest
  @ValueSource(strings = {"manager", "process", "admin"})
  void figuresOverAllCommunitiesAreTheOperators(String username) {
    for (String path :
        List.of("/history/process-definition/" + lake.definition("owner-vote") + "/statistics?finished=true", "/history/process-definition/cleanable-process-instance-report")) {
      assertThat(staff(username).get(REST + path).status()).as(path).isEqualTo(403);
      assertThat(staff("operator").get(REST + path).status()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"guard-1", "manager", "process", "admin"})
  void whatIsAnotherCommunitysDoesNotExist(String username) {
    Visitor staff = staff(username);

    assertThat(staff.post(REST + "/task/" + lake.task + "/complete", "{}").status()).isIn(403, 404);
    assertThat(staff.send("PUT", REST + "/process-instance/" + lake.process("procurement") + "/suspended", "{\"suspended\": true}").status())
        .isIn(403, 404);
    assertThat(staff.post(REST + "/task/" + lake.task + "/unclaim", "{}").body()).doesNotContain("tenant");
  }

  @Test
  void theOperatorWhoNamesNoCommunityHearsWhy() {
    Answer answer = staff("operator").post(REST + "/process-definition/key/owner-vote/start", "{}");

    assertThat(answer.status()).as(answer.body()).isIn(400, 403);
    assertThat(answer.json().get("message").asString()).isNotBlank();
  }

  @Test
  void whatIsTooLargeIsRefusedHereToo() {
    Answer answer = staff("process").post(REST + "/task", "{\"nameLike\": \"" + "x".repeat(1024 * 1024) + "\"}");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("detail").asString()).contains("1 MB");
  }

  @Test
  void staffClaimForThemselvesOnly() {
    Visitor manager = staff("lake-manager");

    for (String somebody : List.of("lake-owner-001", "manager", "nobody")) {
      Answer claimed = manager.post(REST + "/task/" + lake.task + "/claim", "{\"userId\": \"" + somebody + "\"}");
      assertThat(claimed.status()).as(somebody).isEqualTo(403);
      assertThat(claimed.json().get("message").asString()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assigneeExpression\": \"${currentUser()}\"}",
        "{\"orQueries\": [{\"assigneeExpression\": \"${currentUser()}\"}]}",
        "{\"orQueries\": [{\"candidateGroupExpression\": \"${parameters.text('vote.window')}\"}]}",
        "{\"orQueries\": [{\"assignee\": \"x\"}, {\"dueBeforeExpression\": \"${now()}\"}]}"
      })
  void nobodysQueryHoldsAnExpression(String query) {
    Visitor manager = staff("manager");
    Answer answer = manager.post(REST + "/task", query);
    Answer extended = manager.post(REST + "/filter/" + filter(manager) + "/list", query);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(extended.status()).as(extended.body()).isEqualTo(400);
  }

  /** As Tasklist does for each of its lists, with the order and what somebody searches for. */
  @Test
  void aListOfTasksIsNarrowedByAPlainQuery() {
    Visitor manager = staff("manager");
    String query = "{\"orQueries\": [{\"nameLike\": \"%审核%\"}, {\"assignee\": \"manager\"}]}";

    Answer all = manager.post(REST + "/filter/" + filter(manager) + "/list", "{}");
    Answer some = manager.post(REST + "/filter/" + filter(manager) + "/list", query);

    assertThat(all.status()).as(all.body()).isEqualTo(200);
    assertThat(some.status()).as(some.body()).isEqualTo(200);
  }

  private static String filter(Visitor staff) {
    return staff.get(REST + "/filter").json().get(0).get("id").asString();
  }

  private Stream<String> readings() {
    String process = lake.process("procurement");
    String voting = lake.process("owner-vote");
    String definition = lake.definition("owner-vote");
    String execution = lake.execution("procurement");
    String timer = lake.timer();
    return Stream.of(
        "/process-instance", "/process-instance/" + process, "/process-instance/" + process + "/variables",
        "/process-instance/" + voting + "/variables", "/process-instance/" + process + "/activity-instances",
        "/process-definition", "/process-definition/statistics?incidents=true&failedJobs=true",
        "/process-definition/" + definition + "/statistics?failedJobs=true", "/process-definition?tenantIdIn=" + Lakeside.COMMUNITY,
        "/execution", "/execution/" + execution, "/execution/" + execution + "/localVariables",
        "/execution/" + execution + "/messageSubscriptions/case.withdrawn",
        "/task", "/task/" + lake.task, "/task/" + lake.task + "/form", "/task/" + lake.task + "/form-variables",
        "/task/" + lake.task + "/variables", "/task/" + lake.task + "/deployed-form", "/task/" + lake.task + "/rendered-form",
        "/task/" + lake.task + "/identity-links", "/task/" + lake.task + "/comment", "/task/" + lake.task + "/attachment",
        "/task?tenantIdIn=" + Lakeside.COMMUNITY, "/task/report/candidate-group-count",
        "/variable-instance", "/variable-instance?processInstanceIdIn=" + voting,
        "/job", "/job/" + timer, "/job/" + timer + "/stacktrace", "/job-definition", "/incident", "/external-task",
        "/deployment", "/deployment?tenantIdIn=" + Lakeside.COMMUNITY, "/event-subscription", "/decision-definition",
        "/identity/groups?userId=lake-manager", "/user?firstNameLike=%25", "/user/lake-manager/profile", "/group?member=lake-manager",
        "/tenant", "/tenant/" + Lakeside.COMMUNITY, "/authorization", "/filter", "/batch", "/batch/statistics", "/metrics", "/version",
        "/schema/log", "/telemetry/configuration",
        "/optimize/task-instance/completed?maxResults=1000", "/optimize/variable-update?maxResults=1000",
        "/optimize/process-instance/running?maxResults=1000",
        "/history/process-instance", "/history/process-instance/" + process, "/history/process-instance/" + voting,
        "/history/task", "/history/activity-instance", "/history/variable-instance", "/history/detail", "/history/user-operation",
        "/history/identity-link-log", "/history/incident", "/history/job-log", "/history/batch", "/history/decision-instance",
        "/history/external-task-log", "/history/process-instance/report?reportType=duration&periodUnit=month",
        "/history/task/report?reportType=count&groupBy=taskName");
  }

  private Stream<Change> changes(String key) {
    String process = lake.process(key);
    String definition = lake.definition(key);
    String execution = lake.execution(key);
    String packaged = repository.createDeploymentQuery().orderByDeploymentTime().asc().list().get(0).getId();
    String only = "{\"processInstanceIds\": [\"%s\"]".formatted(process);
    String moving = only + ", \"processDefinitionId\": \"" + definition + "\", \"instructions\": [{\"type\": \"cancel\", \"activityId\": \"task_reviewRequest\"}]}";
    String decision = "{\"variables\": {\"reviewDecision\": {\"value\": \"APPROVE\"}}}";
    return Stream.of(
        new Change("PUT", "/process-instance/" + process + "/variables/requester", VALUE),
        new Change("POST", "/process-instance/" + process + "/variables", "{\"modifications\": {\"caseId\": " + VALUE + "}}"),
        new Change("DELETE", "/process-instance/" + process + "/variables/title", null),
        new Change("PUT", "/process-instance/" + process + "/suspended", "{\"suspended\": true}"),
        new Change("POST", "/process-instance/" + process + "/modification", "{\"instructions\": [{\"type\": \"cancel\", \"activityId\": \"task_reviewRequest\"}]}"),
        new Change("DELETE", "/process-instance/" + process, null),
        new Change("POST", "/process-instance/delete", only + "}"),
        new Change("POST", "/process-instance/suspended-async", only + ", \"suspended\": true}"),
        new Change("POST", "/process-instance/variables-async", only + ", \"variables\": {\"caseId\": " + VALUE + "}}"),
        new Change("POST", "/process-instance/message-async", only + ", \"messageName\": \"vote.cancelled\"}"),
        new Change("POST", "/modification/execute", moving),
        new Change("POST", "/modification/executeAsync", moving),
        new Change("POST", "/migration/execute", "{\"migrationPlan\": {\"sourceProcessDefinitionId\": \"%1$s\", \"targetProcessDefinitionId\": \"%1$s\", \"instructions\": []}, \"processInstanceIds\": [\"%2$s\"]}".formatted(definition, process)),
        new Change("POST", "/process-definition/" + definition + "/restart", only + ", \"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"task_reviewRequest\"}]}"),
        new Change("POST", "/process-definition/" + definition + "/start", "{\"variables\": {\"caseId\": " + VALUE + "}}"),
        new Change("POST", "/process-definition/key/" + key + "/tenant-id/" + Lakeside.COMMUNITY + "/start", "{}"),
        new Change("POST", "/process-definition/key/owner-vote/submit-form", "{\"variables\": {}}"),
        new Change("PUT", "/process-definition/" + definition + "/suspended", "{\"suspended\": true, \"includeProcessInstances\": true}"),
        new Change("PUT", "/process-definition/" + definition + "/history-time-to-live", "{\"historyTimeToLive\": 0}"),
        new Change("DELETE", "/process-definition/" + definition + "?cascade=true", null),
        new Change("PUT", "/execution/" + execution + "/localVariables/requester", VALUE),
        new Change("POST", "/execution/" + execution + "/signal", "{}"),
        new Change("POST", "/execution/" + execution + "/messageSubscriptions/case.withdrawn/trigger", "{}"),
        new Change("POST", "/message", "{\"messageName\": \"vote.cancelled\", \"processInstanceId\": \"" + process + "\", \"all\": true}"),
        new Change("POST", "/message", "{\"messageName\": \"vote.allBallotsCast\", \"processInstanceId\": \"" + process + "\"}"),
        new Change("POST", "/message", "{\"messageName\": \"case.withdrawn\", \"processInstanceId\": \"" + process + "\", \"all\": true}"),
        new Change("POST", "/signal", "{\"name\": \"vote.cancelled\"}"),
        new Change("POST", "/condition", "{\"variables\": {\"a\": " + VALUE + "}}"),
        new Change("POST", "/task/" + lake.task + "/assignee", "{\"userId\": \"owner-001\"}"),
        new Change("POST", "/task/" + lake.task + "/delegate", "{\"userId\": \"owner-001\"}"),
        new Change("POST", "/task/" + lake.task + "/identity-links", "{\"userId\": \"owner-001\", \"type\": \"candidate\"}"),
        new Change("PUT", "/task/" + lake.task, "{\"name\": \"x\"}"),
        new Change("DELETE", "/task/" + lake.task, null),
        new Change("POST", "/task/" + lake.task + "/complete", decision),
        new Change("POST", "/task/" + lake.task + "/submit-form", decision),
        new Change("POST", "/task/" + lake.task + "/resolve", decision),
        new Change("POST", "/task/" + lake.task + "/bpmnError", "{\"errorCode\": \"x\"}"),
        new Change("POST", "/task/" + lake.task + "/bpmnEscalation", "{\"escalationCode\": \"x\"}"),
        new Change("PUT", "/task/" + lake.task + "/variables/requester", VALUE),
        new Change("PUT", "/task/" + lake.task + "/localVariables/requester", VALUE),
        new Change("POST", "/task/" + lake.task + "/comment/create", "{\"message\": \"<b>\"}"),
        new Change("POST", "/task/create", "{\"name\": \"x\", \"tenantId\": \"" + Lakeside.COMMUNITY + "\"}"),
        new Change("POST", "/job/" + lake.timer() + "/execute", "{}"),
        new Change("PUT", "/job/" + lake.timer() + "/retries", "{\"retries\": 0}"),
        new Change("PUT", "/job/" + lake.timer() + "/duedate", "{\"duedate\": \"2099-01-01T00:00:00.000+0000\"}"),
        new Change("PUT", "/job/" + lake.timer() + "/suspended", "{\"suspended\": true}"),
        new Change("DELETE", "/job/" + lake.timer(), null),
        new Change("POST", "/job/retries", "{\"jobIds\": [\"" + lake.timer() + "\"], \"retries\": 0}"),
        new Change("PUT", "/job-definition/suspended", "{\"processDefinitionKey\": \"" + key + "\", \"suspended\": true, \"includeJobs\": true}"),
        new Change("DELETE", "/deployment/" + packaged + "?cascade=true", null),
        new Change("POST", "/deployment/" + packaged + "/redeploy", "{}"),
        new Change("POST", "/external-task/fetchAndLock", "{\"workerId\": \"w\", \"maxTasks\": 5, \"topics\": [{\"topicName\": \"t\", \"lockDuration\": 1000}]}"),
        new Change("DELETE", "/history/process-instance/" + process, null),
        new Change("POST", "/history/process-instance/delete", "{\"historicProcessInstanceIds\": [\"" + process + "\"]}"),
        new Change("POST", "/history/process-instance/set-removal-time", "{\"historicProcessInstanceIds\": [\"" + process + "\"], \"clearedRemovalTime\": true}"),
        new Change("POST", "/history/cleanup?immediatelyDue=true", "{}"),
        new Change("POST", "/filter/create", "{\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"assigneeExpression\": \"${currentUser()}\"}}"),
        new Change("POST", "/authorization/create", "{\"type\": 0, \"permissions\": [\"ALL\"], \"userId\": \"*\", \"resourceType\": 8, \"resourceId\": \"*\"}"),
        new Change("POST", "/user/create", "{\"profile\": {\"id\": \"intruder\"}, \"credentials\": {\"password\": \"x\"}}"),
        new Change("PUT", "/user/lake-manager/credentials", "{\"password\": \"x\"}"),
        new Change("PUT", "/group/camunda-admin/members/manager", null),
        new Change("PUT", "/tenant/" + Lakeside.COMMUNITY + "/user-members/manager", null));
  }

  private static Set<String> resources() {
    return Arrays.stream(DefaultProcessEngineRestServiceImpl.class.getMethods())
        .map(EngineDoorsTest::path)
        .filter(path -> !path.isEmpty())
        .map(EngineDoorsTest::resource)
        .collect(Collectors.toSet());
  }

  private static String path(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static String resource(String path) {
    return Arrays.stream(path.split("[/?]")).filter(part -> !part.isEmpty()).findFirst().orElse("");
  }

  private Visitor staff(String username) {
    return new Visitor(port).withBasic(username, "linli");
  }

  /** A request that would change something. */
  private record Change(String method, String path, String body) {

    /** Whoever may read a task may write a remark on it, in their own community. */
    boolean comment() {
      return path.endsWith("/comment/create");
    }
  }
}
