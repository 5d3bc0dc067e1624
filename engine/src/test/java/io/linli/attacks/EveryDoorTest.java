package io.linli.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A walk through every door of the portal's API: with nobody logged in, without a CSRF token, as the operator, and as everybody of
 * one community with the ids of the other. A new endpoint without an entry in {@link #DOORS} fails {@link #everyDoorIsWalkedThrough}.
 */
@LinliTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {

  private static final String NOTHING = "{}";

  /** Endpoint and a body that would be right, if the rest were; {@code {caseId}} and the like stand for the other community's ids. */
  private static final Map<String, String> DOORS =
      Map.ofEntries(
          Map.entry("GET /api/about", ""),
          Map.entry("POST /api/session", "{\"username\": \"nobody\", \"password\": \"wrong\"}"),
          Map.entry("GET /api/session", ""),
          Map.entry("DELETE /api/session", ""),
          Map.entry("GET /api/services", ""),
          Map.entry("GET /api/services/{service}/form", ""),
          Map.entry("POST /api/services/{service}", "{\"variables\": " + Lakeside.REQUEST.formatted("带别人的照片") + ", \"photos\": [\"{photo}\"]}"),
          Map.entry("GET /api/cases", ""),
          Map.entry("GET /api/cases/{case}", ""),
          Map.entry("GET /api/cases/{case}/diagram", ""),
          Map.entry("POST /api/cases/{case}/photos", "{\"photos\": [\"{photo}\"]}"),
          Map.entry("POST /api/cases/{case}/remarks", "{\"text\": \"还有一处\"}"),
          Map.entry("POST /api/cases/{repair}/cancel", "{\"reason\": \"不需要了\"}"),
          Map.entry("POST /api/cases/{repair}/rating", "{\"stars\": 5, \"text\": \"好\"}"),
          Map.entry("POST /api/cases/{repair}/reopen", "{\"reason\": \"没修好\"}"),
          Map.entry("POST /api/cases/{repair}/triage", "{\"urgency\": \"URGENT\", \"trade\": \"WATER\", \"reason\": \"更急\"}"),
          Map.entry("POST /api/cases/{repair}/follow", NOTHING),
          Map.entry("DELETE /api/cases/{repair}/follow", ""),
          Map.entry("GET /api/repairs/similar?category=LIFT", ""),
          Map.entry("GET /api/repairs/corrections", ""),
          Map.entry("GET /api/roster?from=2026-06-01&to=2026-06-07", ""),
          Map.entry("POST /api/roster/shifts", "{\"username\": \"lake-maintenance-1\", \"from\": \"2026-06-01T00:00:00Z\", \"to\": \"2026-06-01T08:00:00Z\", \"kind\": \"DUTY\", \"repeat\": \"NONE\"}"),
          Map.entry("DELETE /api/roster/shifts/{shift}", ""),
          Map.entry("PUT /api/roster/technicians/{technician}", "{\"skills\": [\"WATER\"], \"yearsOfService\": 1}"),
          Map.entry("POST /api/cases/{case}/withdraw", "{\"reason\": \"不需要了\"}"),
          Map.entry("POST /api/cases/{case}/support", NOTHING),
          Map.entry("DELETE /api/cases/{case}/support", ""),
          Map.entry("POST /api/cases/{case}/answer", "{\"accepted\": true}"),
          Map.entry("POST /api/cases/{case}/procurement", NOTHING),
          Map.entry("GET /api/cases/{case}/hand-over.pdf", ""),
          Map.entry("GET /api/statistics/complaints", ""),
          Map.entry("GET /api/tasks", ""),
          Map.entry("GET /api/tasks/{task}", ""),
          Map.entry("GET /api/tasks/{task}/form", ""),
          Map.entry("POST /api/tasks/{task}/claim", NOTHING),
          Map.entry("POST /api/tasks/{task}/unclaim", NOTHING),
          Map.entry("POST /api/tasks/{task}/complete", Lakeside.APPROVAL),
          Map.entry("POST /api/photos", ""),
          Map.entry("GET /api/photos/{photo}", ""),
          Map.entry("GET /api/photos/{photo}/thumbnail", ""),
          Map.entry("POST /api/documents", ""),
          Map.entry("GET /api/documents/{document}", ""),
          Map.entry("GET /api/me/channels", ""),
          Map.entry("PUT /api/me/channels", "{\"contact\": {\"email\": \"wang@example.com\"}}"),
          Map.entry("DELETE /api/me/contact", ""),
          Map.entry("GET /api/push/key", ""),
          Map.entry("POST /api/push/subscriptions", "{\"endpoint\": \"https://push.example.com/a\", \"keys\": {}}"),
          Map.entry("DELETE /api/push/subscriptions", "{\"endpoint\": \"https://push.example.com/a\"}"),
          Map.entry("GET /api/deliveries", ""),
          Map.entry("POST /api/deliveries/{delivery}/retry", NOTHING),
          Map.entry("GET /api/votes", ""),
          Map.entry("GET /api/votes/{vote}", ""),
          Map.entry("POST /api/votes/{vote}/ballots", "{\"choice\": \"FOR\", \"entryId\": \"{entry}\"}"),
          Map.entry("POST /api/votes/{vote}/cancel", "{\"reason\": \"议题有误\"}"),
          Map.entry("GET /api/votes/{vote}/entries", ""),
          Map.entry("POST /api/votes/{vote}/paper-ballots", "{\"entryId\": \"{entry}\", \"choice\": \"FOR\", \"photoId\": \"{photo}\"}"),
          Map.entry("POST /api/votes/{vote}/proxies", "{\"entryId\": \"{entry}\", \"holder\": \"owner-002\", \"photoId\": \"{photo}\"}"),
          Map.entry("GET /api/board", ""),
          Map.entry("GET /api/notices", ""),
          Map.entry("GET /api/notices/{notice}", ""),
          Map.entry("GET /api/inbox", ""),
          Map.entry("POST /api/inbox/{notice}/read", NOTHING),
          Map.entry("POST /api/inbox/read-all", NOTHING),
          Map.entry("GET /api/events", ""),
          Map.entry("GET /api/overview", ""),
          Map.entry("GET /api/parameters", ""),
          Map.entry("PUT /api/parameters/{parameter}", "{\"value\": \"P15D\", \"effectiveFrom\": \"2999-01-01\", \"reason\": \"不变\"}"),
          Map.entry("GET /api/rulesets", ""),
          Map.entry("GET /api/rulesets/{ruleset}", ""),
          Map.entry("GET /api/rulesets/{ruleset}/files", ""),
          Map.entry("GET /api/rulesets/{ruleset}/decisions", ""),
          Map.entry("POST /api/rulesets/{ruleset}/try", NOTHING),
          Map.entry("POST /api/rulesets/{ruleset}/draft/try", NOTHING),
          Map.entry("POST /api/rulesets/{ruleset}/draft/check", NOTHING),
          Map.entry("POST /api/rulesets/{ruleset}/versions", NOTHING));

  private static final Set<String> OPEN_TO_ALL =
      Set.of("GET /api/about", "GET /api/session", "POST /api/session", "DELETE /api/session");

  private static final Set<String> UPLOADS = Set.of("POST /api/photos", "POST /api/documents");

  /** Never ends by itself; {@code LiveHubTest} shows that it tells nobody of another community. */
  private static final String STREAM = "GET /api/events";

  @Autowired private BeanFactory beans;
  @Autowired private JdbcTemplate jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @LocalServerPort private int port;

  private Lakeside lake;
  private Map<String, List<String>> before;

  @BeforeAll
  void theOtherCommunityHasSomethingOfEverything() {
    lake = new Lakeside(beans, port);
    before = Rows.of(jdbc, Lakeside.COMMUNITY);
    assertThat(before.get("service_case")).as("the comparison sees our rows: %s", before.keySet()).isNotEmpty();
    assertThat(before.get("act_ru_task")).as("and the engine's").isNotEmpty();
  }

  @AfterEach
  void nothingOfItHasChanged() {
    assertThat(Rows.difference(before, Rows.of(jdbc, Lakeside.COMMUNITY))).isEmpty();
  }

  @Test
  void everyDoorIsWalkedThrough() {
    Set<String> doors = DOORS.keySet().stream().map(EveryDoorTest::withoutNames).collect(Collectors.toCollection(TreeSet::new));

    assertThat(endpoints()).isEqualTo(doors);
  }

  @ParameterizedTest
  @MethodSource("members")
  void withoutALoginEveryDoorIsShut(String door) {
    Answer answer = walk(new Visitor(port), door);

    assertThat(answer.status()).as(door).isIn(401, 403);
    assertProblem(answer);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void withoutACsrfTokenNothingChanges(String door) {
    Visitor owner = Visitor.loggedIn(port, "owner-001");
    owner.get("/api/session");
    owner.forgetCookie("XSRF-TOKEN");

    Answer answer = walk(owner, door);

    assertThat(answer.status()).as(door).isEqualTo(403);
    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/csrf");
  }

  @ParameterizedTest
  @MethodSource("members")
  void theOperatorBelongsToNoCommunityAndEntersNone(String door) {
    Visitor operator = Visitor.loggedIn(port, "operator");
    operator.get("/api/session");

    Answer answer = walk(operator, door);

    assertThat(answer.status()).as(door).isEqualTo(403);
    assertProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner-001", "occupant-001", "developer", "service", "maintenance-1", "guard-1", "finance", "manager", "committee", "process", "admin"
      })
  void nobodyFindsAnythingOfTheOtherCommunity(String username) {
    Visitor visitor = Visitor.loggedIn(port, username);
    visitor.get("/api/session");
    Set<String> ids = lake.ids();

    doors().filter(door -> !door.equals(STREAM) && !OPEN_TO_ALL.contains(door)).forEach(door -> {
      Answer answer = walk(visitor, door);
      if (namesSomethingOfTheLake(door)) {
        assertThat(answer.status()).as("%s as %s: %s", door, username, answer).isIn(400, 403, 404);
        assertProblem(answer);
      }
      assertThat(answer.status()).as("%s as %s: %s", door, username, answer).isLessThan(500);
      assertThat(answer.body()).as("%s as %s", door, username).doesNotContain(Lakeside.SECRET);
      String told = answer.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
      assertThat(ids).as("%s as %s", door, username).noneMatch(told::contains);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "null", "%20", "%27%20or%201=1--", "%24%7B1+1%7D", "00000000-0000-0000-0000-000000000000", "%F0%9F%92%A7", "%E2%80%AE"})
  void anIdThatIsNoneNamesNothing(String id) {
    Visitor manager = Visitor.loggedIn(port, "manager");
    manager.get("/api/session");

    doors().filter(EveryDoorTest::namesSomethingOfTheLake).forEach(door -> {
      String path = path(door).replaceAll("\\{\\w+}", id);
      Answer answer = manager.send(method(door), path, body(door));

      assertThat(answer.status()).as("%s: %s", path, answer).isIn(400, 403, 404);
      assertProblem(answer);
    });
  }

  static Stream<String> doors() {
    return DOORS.keySet().stream().sorted();
  }

  static Stream<Arguments> members() {
    return doors().filter(door -> !OPEN_TO_ALL.contains(door)).map(door -> arguments(door));
  }

  static Stream<Arguments> changes() {
    return doors().filter(door -> !door.startsWith("GET") && !door.equals("POST /api/session")).map(door -> arguments(door));
  }

  private static boolean namesSomethingOfTheLake(String door) {
    return Stream.of("{case}", "{task}", "{photo}", "{document}", "{delivery}", "{vote}", "{notice}", "{repair}", "{shift}").anyMatch(path(door)::contains);
  }

  private Answer walk(Visitor visitor, String door) {
    if (UPLOADS.contains(door)) {
      return visitor.upload(path(door), new byte[] {1, 2, 3});
    }
    return visitor.send(method(door), filled(path(door)), body(door), "Idempotency-Key", UUID.randomUUID().toString());
  }

  private String body(String door) {
    String body = DOORS.get(door);
    return body.isEmpty() ? null : filled(body);
  }

  private String filled(String text) {
    return text.replace("{case}", lake.caseInReview)
        .replace("{task}", lake.task)
        .replace("{photo}", lake.photo)
        .replace("{document}", lake.document)
        .replace("{delivery}", lake.delivery)
        .replace("{vote}", lake.vote)
        .replace("{entry}", lake.entry)
        .replace("{notice}", lake.notice)
        .replace("{repair}", lake.repair)
        .replace("{shift}", lake.shift)
        .replace("{technician}", "lake-maintenance-1")
        .replace("{service}", "procurement")
        .replace("{ruleset}", "procurement-route")
        .replace("{parameter}", "vote.window");
  }

  private static String method(String door) {
    return door.substring(0, door.indexOf(' '));
  }

  private static String path(String door) {
    return door.substring(door.indexOf(' ') + 1);
  }

  private static String withoutNames(String door) {
    return door.replaceAll("\\{\\w+}", "{}").replaceAll("\\?.*", "");
  }

  /** Spring's own and the documentation's are not ours. */
  private Set<String> endpoints() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("io.linli"))
        .map(Map.Entry::getKey)
        .filter(info -> !info.getPatternValues().contains("/error"))
        .flatMap(EveryDoorTest::endpoints)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> endpoints(RequestMappingInfo info) {
    return info.getPatternValues().stream()
        .flatMap(path -> info.getMethodsCondition().getMethods().stream().map(method -> withoutNames(method + " " + path)));
  }

  private static void assertProblem(Answer answer) {
    assertThat(answer.header("Content-Type").orElse("")).as("%s", answer).startsWith("application/problem+json");
    assertThat(answer.json().get("detail").asString()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", ".java:");
  }
}
