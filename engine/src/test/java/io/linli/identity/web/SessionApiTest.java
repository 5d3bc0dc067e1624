package io.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.identity.Account;
import io.linli.identity.Accounts;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LinliTest
class SessionApiTest {

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  @AfterEach
  void enableAgain() {
    setEnabled(true);
  }

  @Test
  void whoeverLogsInIsKnownWithRolesAndCommunity() {
    var visitor = Visitor.loggedIn(port, "committee");

    var session = visitor.get("/api/session").json();

    assertThat(session.get("username").asString()).isEqualTo("committee");
    assertThat(session.get("roles").toString()).isEqualTo("[\"committee\",\"owner\"]");
    assertThat(session.get("community").get("id").asString()).isEqualTo("linli-garden");
    assertThat(session.get("community").get("name").asString()).isEqualTo("邻里花园");
  }

  @Test
  void theOperatorBelongsToNoCommunity() {
    var session = Visitor.loggedIn(port, "operator").get("/api/session").json();

    assertThat(session.get("community").isNull()).isTrue();
  }

  @Test
  void withoutALoginTheSessionIsAProblemDocumentInChinese() {
    var answer = new Visitor(port).get("/api/session");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.json().get("detail").asString()).isEqualTo("请先登录。");
  }

  @Test
  void theProblemSpeaksEnglishToThoseWhoAskForIt() {
    var answer = new Visitor(port).with("Accept-Language", "en").get("/api/cases");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("detail").asString()).isEqualTo("Log in first.");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() {
    var wrong = new Visitor(port).logIn("finance", "wrong");
    var unknown = new Visitor(port).logIn("nobody-of-that-name", "wrong");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void aLoginWithoutAPasswordNamesTheField() {
    var answer = new Visitor(port).post("/api/session", "{\"username\": \"manager\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("password");
  }

  @Test
  void upperCaseAndSpacesInTheUserNameDoNotMatter() {
    assertThat(new Visitor(port).logIn(" Manager ", "linli").status()).isEqualTo(204);
  }

  /** Databases compare without accents; each spelling would have a throttle of its own. */
  @Test
  void anotherSpellingOfTheUserNameIsAnotherName() {
    for (String spelling : List.of("ówner-001", "owner‐001", "ｏwner-001", "owner-001\u200b")) {
      assertThat(new Visitor(port).logIn(spelling, "linli").status()).as(spelling).isEqualTo(401);
    }
  }

  @Test
  void theSessionCookieIsOutOfReachForScriptsAndForeignPages() {
    var answer = new Visitor(port).logIn("manager", "linli");

    assertThat(answer.headers("Set-Cookie"))
        .anyMatch(c -> c.startsWith("LINLI-SESSION=") && c.contains("HttpOnly") && c.contains("SameSite=Lax"));
  }

  @Test
  void aSessionPlantedBeforeTheLoginIsNotTheOneAfterIt() {
    var visitor = Visitor.loggedIn(port, "owner-003");
    String planted = visitor.cookie("LINLI-SESSION").orElseThrow();

    visitor.logIn("manager", "linli");

    assertThat(visitor.cookie("LINLI-SESSION")).isPresent().get().isNotEqualTo(planted);
    var attacker = new Visitor(port).with("Cookie", "LINLI-SESSION=" + planted);
    assertThat(attacker.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void afterLoggingOutTheSessionIsGone() {
    var visitor = Visitor.loggedIn(port, "manager");
    String session = visitor.cookie("LINLI-SESSION").orElseThrow();
    visitor.get("/api/session");

    assertThat(visitor.delete("/api/session").status()).isEqualTo(204);

    var thief = new Visitor(port).with("Cookie", "LINLI-SESSION=" + session);
    assertThat(thief.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void theFirstAnswerBringsTheCsrfTokenAndChangesNeedIt() {
    var visitor = Visitor.loggedIn(port, "manager");
    visitor.get("/api/session");
    String token = visitor.cookie("XSRF-TOKEN").orElseThrow();
    visitor.forgetCookie("XSRF-TOKEN");

    var refused = visitor.delete("/api/session");

    assertThat(token).isNotBlank();
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().get("type").asString()).isEqualTo("/problems/csrf");
    assertThat(visitor.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void theCsrfCookieIsReadableByThePortal() {
    var answer = new Visitor(port).get("/api/about");

    assertThat(answer.headers("Set-Cookie")).anyMatch(c -> c.startsWith("XSRF-TOKEN=") && !c.contains("HttpOnly"));
  }

  @Test
  void onlyJsonLogsIn() {
    var form = new Visitor(port).with("Content-Type", "text/plain");

    assertThat(form.send("POST", "/api/session", null).status()).isEqualTo(403);
  }

  @Test
  void aDisabledAccountIsOutOfItsRunningSessionAtOnce() {
    var visitor = Visitor.loggedIn(port, "owner-004");

    setEnabled(false);

    assertThat(visitor.get("/api/session").status()).isEqualTo(401);
    assertThat(new Visitor(port).logIn("owner-004", "linli").status()).isEqualTo(401);
  }

  private void setEnabled(boolean enabled) {
    Account account = accounts.findByUsername("owner-004").orElseThrow();
    if (enabled) {
      account.enable();
    } else {
      account.disable();
    }
    accounts.save(account);
  }
}
