package io.linli.attacks;

import io.linli.channels.SampleDeliveries;
import io.linli.documents.SampleDocuments;
import io.linli.photos.SamplePhotos;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;

/** What the other demo community, 翠湖苑, has of everything: a request in review with a photo, and one that its owners vote on. */
final class Lakeside {

  static final String COMMUNITY = "jade-lake";
  static final String SECRET = "翠湖苑的机密水泵";
  static final String REQUEST =
      """
      {"title": "%s", "category": "PUMP", "kind": "REPAIR_OR_RENEW", "place": "地下泵房",
       "reason": "现有水泵已用十二年，近期多次停机。", "quantity": 2, "estimatedCost": 40000}
      """;
  static final String APPROVAL =
      """
      {"variables": {"reviewDecision": "APPROVE", "existingEquipment": "水泵两台，老化", "quotedCost": 38000,
       "quotes": "甲公司 38000 元，乙公司 41000 元", "fundingSource": "MAINTENANCE_FUND", "recommendation": "建议更换，选甲公司"}}
      """;

  private final BeanFactory beans;
  private final Visitor owner;
  private final Visitor manager;
  final String photo;
  final String document;
  final String delivery;
  final String caseInReview;
  final String task;
  final String vote;
  final String entry;
  final String notice;
  final String repair;
  final String shift;

  Lakeside(BeanFactory beans, int port) {
    this.beans = beans;
    this.owner = Visitor.loggedIn(port, "lake-owner-001");
    this.manager = Visitor.loggedIn(port, "lake-manager");
    String caseInVote = start("[]");
    String first = taskOf(caseInVote);
    require(204, manager.post("/api/tasks/" + first + "/complete", APPROVAL));
    jobs();
    openVoting();
    this.photo = upload();
    this.document = uploadDocument();
    this.delivery = SampleDeliveries.givenUp(beans, COMMUNITY, "lake-owner-001").toString();
    this.caseInReview = start("[\"" + photo + "\"]");
    this.task = taskOf(caseInReview);
    this.vote = owner.get("/api/cases/" + caseInVote).json().get("votes").get(0).get("id").asString();
    this.entry = owner.get("/api/votes/" + vote).json().get("myEntries").get(0).get("id").asString();
    this.notice = owner.get("/api/notices").json().get(0).get("id").asString();
    this.repair = report();
    this.shift = planShift();
  }

  /** Every id that nobody else may come across. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>(List.of(photo, document, delivery, caseInReview, task, vote, entry, notice, repair, shift));
    Stream.of(processes().map(ProcessInstance::getId), executions().map(Execution::getId), jobIds()).forEach(each -> each.forEach(ids::add));
    beans.getBean(HistoryService.class).createHistoricProcessInstanceQuery().tenantIdIn(COMMUNITY).list().stream()
        .map(HistoricProcessInstance::getId)
        .forEach(ids::add);
    return ids;
  }

  String process(String key) {
    return processes().filter(each -> each.getProcessDefinitionId().startsWith(key)).findFirst().orElseThrow().getId();
  }

  String definition(String key) {
    return processes().filter(each -> each.getProcessDefinitionId().startsWith(key)).findFirst().orElseThrow().getProcessDefinitionId();
  }

  String execution(String key) {
    String process = process(key);
    return executions().filter(each -> each.getProcessInstanceId().equals(process)).findFirst().orElseThrow().getId();
  }

  String timer() {
    return management().createJobQuery().tenantIdIn(COMMUNITY).timers().list().get(0).getId();
  }

  private Stream<ProcessInstance> processes() {
    return runtime().createProcessInstanceQuery().tenantIdIn(COMMUNITY).list().stream();
  }

  private Stream<Execution> executions() {
    return runtime().createExecutionQuery().tenantIdIn(COMMUNITY).list().stream();
  }

  private Stream<String> jobIds() {
    return management().createJobQuery().tenantIdIn(COMMUNITY).list().stream().map(Job::getId);
  }

  private String start(String photos) {
    String body = "{\"variables\": " + REQUEST.formatted(SECRET) + ", \"photos\": " + photos + "}";
    Answer started = owner.post("/api/services/procurement", body, "Idempotency-Key", UUID.randomUUID().toString());
    require(201, started);
    jobs();
    return started.json().get("caseId").asString();
  }

  /** A lift of a common part: everybody over there may see it, nobody here. */
  private String report() {
    String building = owner.get("/api/services/repair/form").json().get("data").get("buildings").get(0).get("value").asString();
    String body =
        "{\"variables\": {\"category\": \"LIFT\", \"place\": \"COMMON\", \"building\": \"%s\", \"spot\": \"1号电梯\", \"text\": \"%s有异响\"}}"
            .formatted(building, SECRET);
    Answer started = owner.post("/api/services/repair", body, "Idempotency-Key", UUID.randomUUID().toString());
    require(201, started);
    jobs();
    return started.json().get("caseId").asString();
  }

  private String planShift() {
    Answer planned =
        manager.post(
            "/api/roster/shifts",
            """
            {"username": "lake-maintenance-1", "from": "2026-06-01T00:00:00Z", "to": "2026-06-01T08:00:00Z", "kind": "DUTY", "repeat": "DAILY"}
            """);
    require(201, planned);
    return planned.json().get("id").asString();
  }

  private String taskOf(String caseId) {
    return manager.get("/api/cases/" + caseId).json().get("tasks").get(0).get("id").asString();
  }

  private String upload() {
    try {
      Answer uploaded = owner.upload("/api/photos", SamplePhotos.png(20, 20));
      require(201, uploaded);
      return uploaded.json().get("id").asString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private String uploadDocument() {
    Answer uploaded = manager.upload("/api/documents", SampleDocuments.pdf(SECRET));
    require(201, uploaded);
    return uploaded.json().get("id").asString();
  }

  private void openVoting() {
    Job notice = management().createJobQuery().tenantIdIn(COMMUNITY).timers().activityId("timer_noticePeriodEnds").listPage(0, 1).get(0);
    management().executeJob(notice.getId());
    jobs();
  }

  private void jobs() {
    List<Job> ready = ready();
    while (!ready.isEmpty()) {
      management().executeJob(ready.get(0).getId());
      ready = ready();
    }
  }

  private List<Job> ready() {
    return management().createJobQuery().tenantIdIn(COMMUNITY).messages().withRetriesLeft().list();
  }

  private static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer);
    }
  }

  private RuntimeService runtime() {
    return beans.getBean(RuntimeService.class);
  }

  private ManagementService management() {
    return beans.getBean(ManagementService.class);
  }
}
