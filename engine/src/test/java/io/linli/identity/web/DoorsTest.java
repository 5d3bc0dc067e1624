package io.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets through which door. */
@LinliTest
class DoorsTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    // by session
    "owner-001,     /camunda/app/tasklist/default/, 403",
    "occupant-001,  /camunda/app/tasklist/default/, 403",
    "developer,     /camunda/app/tasklist/default/, 403",
    "owner-001,     /camunda/api/engine/engine/,    403",
    "service,       /camunda/api/engine/engine/,    200",
    "maintenance-1, /camunda/api/engine/engine/,    200",
    "guard-1,       /camunda/api/engine/engine/,    200",
    "finance,       /camunda/api/engine/engine/,    200",
    "manager,       /camunda/api/engine/engine/,    200",
    "committee,     /camunda/api/engine/engine/,    200",
    "process,       /camunda/api/engine/engine/,    200",
    "admin,         /camunda/api/engine/engine/,    200",
    "operator,      /camunda/api/engine/engine/,    200",
    "owner-001,     /actuator/metrics,              403",
    "manager,       /actuator/metrics,              403",
    "admin,         /actuator/prometheus,           403",
    "process,       /actuator/loggers,              403",
    "operator,      /actuator/metrics,              200",
    "operator,      /actuator/prometheus,           200",
    "operator,      /api/notices,                   403",
    "owner-001,     /api/notices,                   200",
    "manager,       /engine-rest/engine,            401"
  })
  void bySession(String username, String path, int status) {
    assertThat(Visitor.loggedIn(port, username).get(path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "owner-001,     /engine-rest/engine,            403",
    "occupant-001,  /engine-rest/engine,            403",
    "developer,     /engine-rest/engine,            403",
    "service,       /engine-rest/engine,            200",
    "manager,       /engine-rest/engine,            200",
    "committee,     /engine-rest/engine,            200",
    "process,       /engine-rest/engine,            200",
    "admin,         /engine-rest/engine,            200",
    "operator,      /engine-rest/engine,            200",
    // nowhere else
    "manager,       /api/notices,                   401",
    "operator,      /actuator/metrics,              401",
    "manager,       /camunda/api/engine/engine/,    401"
  })
  void byBasic(String username, String path, int status) {
    assertThat(new Visitor(port).withBasic(username, "linli").get(path).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/about,                  200",
    "/actuator/health,            200",
    "/v3/api-docs,                200",
    "/api/session,                401",
    "/api/notices,                401",
    "/api/no-such-thing,          401",
    "/engine-rest/engine,         401",
    "/camunda/api/engine/engine/, 401",
    "/camunda/app/tasklist/,      401",
    "/actuator,                   401",
    "/actuator/metrics,           401",
    "/actuator/env,               401"
  })
  void withoutALogin(String path, int status) {
    assertThat(new Visitor(port).get(path).status()).isEqualTo(status);
  }

  @Test
  void whoTypesTheAddressOfTasklistIsSentToTheLoginAndBack() {
    var answer = new Visitor(port).with("Accept", "text/html").get("/camunda/app/tasklist/default/");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/login?back=/camunda/app/tasklist/default/"));
  }

  @Test
  void theEnginesRestApiKeepsNoSessionAndAsksForBasic() {
    var refused = new Visitor(port).get("/engine-rest/engine");
    var answer = new Visitor(port).withBasic("manager", "linli").get("/engine-rest/engine");

    assertThat(refused.header("WWW-Authenticate")).hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
    assertThat(answer.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("LINLI-SESSION"));
  }

  @Test
  void healthSaysNoMoreThanUpToStrangers() {
    assertThat(new Visitor(port).get("/actuator/health").json().has("components")).isFalse();
    assertThat(Visitor.loggedIn(port, "operator").get("/actuator/health").json().has("components")).isTrue();
  }

  @Test
  void thePortalsAnswersForbidForeignScriptsAndFrames() {
    var answer = new Visitor(port).get("/api/about");

    assertThat(answer.header("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';", "frame-ancestors 'none'"));
    assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.header("Cache-Control")).hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
  }

  @Test
  void camundasPagesHaveOnePolicy() {
    var answer = Visitor.loggedIn(port, "manager").get("/camunda/app/tasklist/default/");

    assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
  }

  @Test
  void theApiIsDescribed() {
    var api = new Visitor(port).get("/v3/api-docs").json();
    var login = api.get("paths").get("/api/session").get("post");

    assertThat(api.get("info").get("title").asString()).isEqualTo("Linli 邻里");
    assertThat(api.get("components").get("securitySchemes").get("session").get("name").asString()).isEqualTo("LINLI-SESSION");
    assertThat(login.get("security").get(0).has("csrf")).isTrue();
    assertThat(login.get("responses").get("400").get("content").has("application/problem+json")).isTrue();
    assertThat(api.get("components").get("schemas").get("Problem").get("properties").has("errors")).isTrue();
    assertThat(api.get("paths").has("/api/about")).isTrue();
  }

  @Test
  void anUnknownAddressOfTheApiIsAProblemDocument() {
    var answer = Visitor.loggedIn(port, "owner-001").get("/api/no-such-thing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }
}
