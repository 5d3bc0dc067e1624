package io.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a journey needs and does not show: the same people over HTTP, and the operator who makes time pass. */
final class Backstage {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMillis((long) ScreensOfATest.PATIENCE_MS);

  private final int port;
  private final Map<String, Visitor> visitors = new HashMap<>();

  Backstage(int port) {
    this.port = port;
  }

  int port() {
    return port;
  }

  /** Logged in; the same one each time. */
  Visitor as(String username) {
    return visitors.computeIfAbsent(username, name -> Visitor.loggedIn(port, name));
  }

  /** Somebody or something that talks to the engine itself. */
  Visitor machine(String username) {
    return new Visitor(port).withBasic(username, Portal.PASSWORD);
  }

  /** A complete request for two pumps; the case's id. */
  String requested(String owner, String title) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("title", title);
    answers.put("category", "PUMP");
    answers.put("kind", "REPAIR_OR_RENEW");
    answers.put("place", "1号楼地下泵房");
    answers.put("reason", "现有水泵已用十二年，近期多次停机，维修费用已超过更换费用。");
    answers.put("quantity", 2);
    answers.put("estimatedCost", 40000);
    return started(owner, "procurement", answers);
  }

  String started(String username, String service, Map<String, Object> answers) {
    Answer answer =
        as(username).post("/api/services/" + service, variables(answers), "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().get("caseId").asString();
  }

  /** The id of the case's one task for this person, as soon as it is there. */
  String task(String username, String caseId) {
    return soon(
        "a task of the case for " + username,
        () ->
            as(username).get("/api/tasks?limit=200").json().valueStream()
                .filter(task -> caseId.equals(task.get("caseId").asString()))
                .map(task -> task.get("id").asString())
                .findFirst()
                .orElse(null));
  }

  Backstage completed(String username, String caseId, Map<String, Object> answers) {
    Answer answer = as(username).post("/api/tasks/" + task(username, caseId) + "/complete", variables(answers));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    return this;
  }

  Backstage approved(String caseId, int quotedCost) {
    return completed(
        "manager",
        caseId,
        Map.of(
            "reviewDecision", "APPROVE",
            "existingEquipment", "水泵两台，老化",
            "quotes", "甲公司 38000 元，乙公司 41000 元",
            "quotedCost", quotedCost,
            "fundingSource", "MAINTENANCE_FUND",
            "recommendation", "建议更换，选甲公司"));
  }

  /** The id of the case's newest vote, as soon as it is announced. */
  String vote(String username, String caseId) {
    return soon(
        "the vote of the case",
        () -> {
          JsonNode votes = caseOf(username, caseId).get("votes");
          return votes.isEmpty() ? null : votes.get(0).get("id").asString();
        });
  }

  JsonNode caseOf(String username, String caseId) {
    return as(username).get("/api/cases/" + caseId).json();
  }

  /** Lets a timer of the case end now, as the operator of any Camunda installation can. */
  Backstage fired(String timer, String caseId) {
    Visitor operator = machine("operator");
    String job = soon("the timer " + timer, () -> timerJob(operator, timer, caseId));
    Answer answer = operator.post("/engine-rest/job/" + job + "/execute", "{}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    return this;
  }

  private static @Nullable String timerJob(Visitor operator, String timer, String caseId) {
    return operator.get("/engine-rest/process-instance?variables=caseId_eq_" + caseId).json().valueStream()
        .map(instance -> "/engine-rest/job?activityId=" + timer + "&processInstanceId=" + instance.get("id").asString())
        .flatMap(jobs -> operator.get(jobs).json().valueStream())
        .map(job -> job.get("id").asString())
        .findFirst()
        .orElse(null);
  }

  /** Waits for something that the engine does by itself. */
  static <T> T soon(String what, Supplier<@Nullable T> look) {
    return Objects.requireNonNull(await(what).atMost(PATIENCE).until(look::get, Objects::nonNull));
  }

  static String variables(Map<String, Object> answers) {
    return JSON.writeValueAsString(Map.of("variables", answers, "photos", List.of()));
  }
}
