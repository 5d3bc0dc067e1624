package io.linli.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@LinliTest
class StartCaseTest {

  @LocalServerPort int port;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  private Visitor owner;

  @BeforeEach
  void logIn() {
    Trolley.deploy(repository);
    owner = Visitor.loggedIn(port, "owner-002");
  }

  @Test
  void answersARepeatedRequestWithTheSameCase() {
    String key = UUID.randomUUID().toString();

    Answer first = Trolley.start(owner, key, Trolley.TWO_DAYS);
    Answer again = Trolley.start(owner, key, "{\"variables\": {\"purpose\": \"搬家\", \"days\": 2}}");

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(instancesOf(first)).isEqualTo(1);
  }

  @Test
  void startsOnceHoweverManyRequestsComeAtOnce() throws Exception {
    String key = UUID.randomUUID().toString();
    ExecutorService threads = Executors.newFixedThreadPool(64);
    List<Callable<Answer>> requests =
        IntStream.range(0, 64)
            .mapToObj(each -> (Callable<Answer>) () -> Trolley.start(owner, key, Trolley.TWO_DAYS))
            .toList();

    List<Future<Answer>> answers = threads.invokeAll(requests);
    threads.shutdown();

    Answer first = answers.get(0).get();
    for (Future<Answer> answer : answers) {
      assertThat(answer.get().status()).isEqualTo(201);
      assertThat(answer.get().body()).isEqualTo(first.body());
    }
    assertThat(instancesOf(first)).isEqualTo(1);
  }

  @Test
  void numbersCasesWithoutAGapOrADoubleHoweverManyStartAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Callable<Answer>> requests =
        IntStream.range(0, 32)
            .mapToObj(
                each -> (Callable<Answer>) () -> Trolley.start(owner, UUID.randomUUID().toString(), Trolley.TWO_DAYS))
            .toList();

    List<Future<Answer>> answers = threads.invokeAll(requests);
    threads.shutdown();

    List<Integer> numbers =
        answers.stream().map(StartCaseTest::get).map(StartCaseTest::sequence).sorted().toList();
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers.get(31) - numbers.get(0)).isEqualTo(31);
  }

  @Test
  void refusesAKeyThatWasUsedForSomethingElse() {
    String key = UUID.randomUUID().toString();
    Trolley.start(owner, key, Trolley.TWO_DAYS);

    Answer other = Trolley.start(owner, key, "{\"variables\": {\"days\": 1, \"purpose\": \"搬家\"}}");

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().get("type").asString()).endsWith("idempotency-key-reused");
  }

  @Test
  void keepsKeysOfDifferentPeopleApart() {
    String key = UUID.randomUUID().toString();
    Answer mine = Trolley.start(owner, key, Trolley.TWO_DAYS);

    Answer theirs = Trolley.start(Visitor.loggedIn(port, "owner-003"), key, Trolley.TWO_DAYS);

    assertThat(theirs.status()).isEqualTo(201);
    assertThat(theirs.json().get("caseId")).isNotEqualTo(mine.json().get("caseId"));
  }

  @Test
  void countsTheCommunitiesApart() {
    Answer lake = Trolley.start(Visitor.loggedIn(port, "lake-owner-001"), UUID.randomUUID().toString(), Trolley.TWO_DAYS);
    Answer garden = Trolley.start(owner, UUID.randomUUID().toString(), Trolley.TWO_DAYS);

    assertThat(lake.status()).isEqualTo(201);
    assertThat(sequence(garden)).isGreaterThan(sequence(lake));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with space"})
  void asksForAKey(String key) {
    Answer answer = Trolley.start(owner, key, Trolley.TWO_DAYS);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("Idempotency-Key");
  }

  @Test
  void asksForAKeyWhenThereIsNone() {
    assertThat(owner.post("/api/services/borrow-trolley", Trolley.TWO_DAYS).status()).isEqualTo(400);
  }

  @Test
  void namesEachFieldThatIsWrong() {
    Answer answer = Trolley.start(owner, UUID.randomUUID().toString(), "{\"variables\": {\"days\": 31}}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("days", "purpose");
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void startsNothingWhenTheFormRefuses() {
    String key = UUID.randomUUID().toString();
    Trolley.start(owner, key, "{\"variables\": {\"days\": -1, \"purpose\": \"搬家\"}}");

    assertThat(Trolley.start(owner, key, Trolley.TWO_DAYS).status()).as("the key is free again").isEqualTo(201);
  }

  @Test
  void takesNoVariablesThatTheFormDoesNotAskFor() {
    Answer started =
        Trolley.start(
            owner,
            UUID.randomUUID().toString(),
            "{\"variables\": {\"days\": 1, \"purpose\": \"搬家\", \"requester\": \"owner-005\", \"approved\": true}}");

    String caseId = started.json().get("caseId").asString();
    var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId).singleResult();
    assertThat(runtime.getVariables(instance.getId()))
        .containsEntry("requester", "owner-002")
        .containsEntry("caseId", caseId)
        .doesNotContainKey("approved");
  }

  @Test
  void keepsMarkupAsTheTextThatItIs() {
    Answer started =
        Trolley.start(
            owner,
            UUID.randomUUID().toString(),
            "{\"variables\": {\"days\": 1, \"purpose\": \"<img src=x onerror=alert(1)>\"}}");

    Answer found = owner.get("/api/cases/" + started.json().get("caseId").asString());
    assertThat(found.header("Content-Type")).hasValue("application/json");
    assertThat(found.json().get("answers").findValuesAsString("value")).contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void refusesTextsThatTheEngineCannotKeep() {
    String body = "{\"variables\": {\"days\": 1, \"purpose\": \"搬家\", \"remark\": \"" + "长".repeat(4001) + "\"}}";

    Answer answer = Trolley.start(owner, UUID.randomUUID().toString(), body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("remark");
  }

  @Test
  void refusesABodyOfMoreThanAMegabyte() {
    String body = "{\"variables\": {\"remark\": \"" + "x".repeat(1_100_000) + "\"}}";

    Answer answer = Trolley.start(owner, UUID.randomUUID().toString(), body);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("detail").asString()).contains("1 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"text\"", "{\"variables\": 7}", "{\"photos\": [\"../../etc/passwd\"]}"})
  void refusesWhatIsNoSubmission(String body) {
    assertThat(Trolley.start(owner, UUID.randomUUID().toString(), body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing-of-the-kind", "owner-vote", "..%2F..", "%27%20or%201%3D1"})
  void knowsNoOtherService(String key) {
    Answer answer = owner.post("/api/services/" + key, Trolley.TWO_DAYS, "Idempotency-Key", "k");

    assertThat(answer.status()).isIn(400, 404);
    assertThat(owner.get("/api/services/" + key + "/form").status()).isIn(400, 404);
  }

  @Test
  void isNotForEverybody() {
    Answer answer = Trolley.start(Visitor.loggedIn(port, "finance"), UUID.randomUUID().toString(), Trolley.TWO_DAYS);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().get("type").asString()).endsWith("service-not-for-you");
  }

  @Test
  void aCommunitysOwnModelWinsOverTheSharedOne() {
    var shared = model("借雨伞");
    var own = model("借翠湖的雨伞");
    repository.createDeployment().addModelInstance("umbrella.bpmn", shared).deploy();
    repository.createDeployment().tenantId("jade-lake").addModelInstance("umbrella.bpmn", own).deploy();

    assertThat(owner.get("/api/services").json().findValuesAsString("name")).contains("借雨伞").doesNotContain("借翠湖的雨伞");
    assertThat(Visitor.loggedIn(port, "lake-owner-001").get("/api/services").json().findValuesAsString("name"))
        .contains("借翠湖的雨伞")
        .doesNotContain("借雨伞");
  }

  private static BpmnModelInstance model(String name) {
    BpmnModelInstance model =
        Bpmn.createExecutableProcess("borrow-umbrella")
            .name(name)
            .camundaHistoryTimeToLiveString("P30D")
            .startEvent()
            .endEvent()
            .done();
    return Described.asService(model);
  }

  private long instancesOf(Answer started) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(started.json().get("caseId").asString())
        .count();
  }

  private static Answer get(Future<Answer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private static int sequence(Answer started) {
    JsonNode number = started.json().get("number");
    return Integer.parseInt(number.asString().substring(number.asString().lastIndexOf('-') + 1));
  }
}
