package io.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.identity.AccountDirectory;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each test takes an account that no other test logs in with. */
@LinliTest
class LoginThrottleApiTest {

  @LocalServerPort int port;
  @Autowired AccountDirectory directory;

  @Test
  void fiveFailuresSlowTheLoginDownEvenWithTheRightPassword() {
    failFiveTimes("owner-101");

    var answer = new Visitor(port).logIn("owner-101", "linli");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After").map(Integer::valueOf)).hasValueSatisfying(s -> assertThat(s).isBetween(1, 30));
    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/too-many-logins");
  }

  @Test
  void aBrowserThatHasLoggedInBeforeIsNotLockedByAStranger() {
    var resident = Visitor.loggedIn(port, "owner-102");
    failFiveTimes("owner-102");

    assertThat(resident.logIn("owner-102", "linli").status()).isEqualTo(204);
    assertThat(new Visitor(port).logIn("owner-102", "linli").status()).isEqualTo(429);
  }

  @Test
  void aKnownBrowserIsSlowedDownByItsOwnFailures() {
    var resident = Visitor.loggedIn(port, "owner-103");
    for (int i = 0; i < 5; i++) {
      assertThat(resident.logIn("owner-103", "wrong").status()).isEqualTo(401);
    }

    assertThat(resident.logIn("owner-103", "linli").status()).isEqualTo(429);
  }

  @Test
  void theCookieOfOneAccountIsNoKeyToAnother() {
    var neighbour = Visitor.loggedIn(port, "owner-104");
    failFiveTimes("owner-105");

    assertThat(neighbour.logIn("owner-105", "linli").status()).isEqualTo(429);
  }

  @Test
  void aForgedCookieIsAStrangers() {
    failFiveTimes("owner-106");

    var forger = new Visitor(port).with("Cookie", "LINLI-DEVICE=b3duZXItMTA2.AAAAAAAAAAAAAAAAAAAAAA.AAAA");

    assertThat(forger.logIn("owner-106", "linli").status()).isEqualTo(429);
  }

  @Test
  void namesWithoutAnAccountAreSlowedDownAlike() {
    failFiveTimes("no-such-person");

    assertThat(new Visitor(port).logIn("no-such-person", "x").status()).isEqualTo(429);
  }

  @Test
  void aSuccessForgetsTheFailuresBeforeIt() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        assertThat(new Visitor(port).logIn("owner-107", "wrong").status()).isEqualTo(401);
      }
      assertThat(new Visitor(port).logIn("owner-107", "linli").status()).isEqualTo(204);
    }
  }

  @Test
  void guessesSideBySideGetNoMoreThanFive() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    Callable<Integer> guess = () -> new Visitor(port).logIn("owner-108", "wrong").status();

    List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(16, guess));
    threads.shutdown();

    long looked = 0;
    for (Future<Integer> answer : answers) {
      looked += answer.get() == 401 ? 1 : 0;
    }
    assertThat(looked).isEqualTo(5);
  }

  @Test
  void basicIsSlowedDownTooButNotForAClientThatWasRightBefore() {
    var client = new Visitor(port).withBasic("lake-finance", "linli");
    assertThat(client.get("/engine-rest/engine").status()).isEqualTo(200);
    for (int i = 0; i < 5; i++) {
      assertThat(new Visitor(port).withBasic("lake-finance", "wrong").get("/engine-rest/engine").status()).isEqualTo(401);
    }

    var stranger = new Visitor(port).withBasic("lake-finance", "wrong").get("/engine-rest/engine");

    assertThat(stranger.status()).isEqualTo(429);
    assertThat(stranger.header("Retry-After")).isPresent();
    assertThat(client.get("/engine-rest/engine").status()).isEqualTo(200);
  }

  @Test
  void theDirectoryCountsFailuresToo() {
    for (int i = 0; i < 5; i++) {
      assertThat(directory.authenticate("owner-109", "wrong")).isFalse();
    }

    assertThat(directory.authenticate("owner-109", "linli")).isFalse();
    assertThat(directory.authenticate("owner-110", "linli")).isTrue();
  }

  private void failFiveTimes(String username) {
    for (int i = 0; i < 5; i++) {
      assertThat(new Visitor(port).logIn(username, "wrong").status()).isEqualTo(401);
    }
  }
}
