package io.linli.cases;

import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;

/** A small service that a process owner made: a model, two forms, no Java. */
final class Trolley {

  static final String KEY = "borrow-trolley";
  static final String TWO_DAYS = "{\"variables\": {\"days\": 2, \"purpose\": \"搬家\"}}";

  private Trolley() {}

  /** Puts it in at run time; once, however often it is asked for. */
  static void deploy(RepositoryService repository) {
    repository
        .createDeployment()
        .name("trolley")
        .enableDuplicateFiltering(true)
        .addClasspathResource("trolley/borrow-trolley.bpmn")
        .addClasspathResource("trolley/borrow-trolley.form")
        .addClasspathResource("trolley/hand-over-trolley.form")
        .deploy();
  }

  /** Starts it for two days and returns the case's id. */
  static String borrowedBy(Visitor visitor) {
    Answer answer = start(visitor, UUID.randomUUID().toString(), TWO_DAYS);
    if (answer.status() != 201) {
      throw new AssertionError("Not started: " + answer);
    }
    return answer.json().get("caseId").asString();
  }

  static Answer start(Visitor visitor, String idempotencyKey, String body) {
    return visitor.post("/api/services/" + KEY, body, "Idempotency-Key", idempotencyKey);
  }

  /** The one open task of a case, as its requester sees it. */
  static String taskOf(Visitor requester, String caseId) {
    return requester.get("/api/cases/" + caseId).json().get("tasks").get(0).get("id").asString();
  }
}
