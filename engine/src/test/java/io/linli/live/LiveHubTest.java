package io.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.linli.notices.Audience;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class LiveHubTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @LocalServerPort int port;
  @Autowired LiveHub hub;
  @Autowired LiveEvents events;
  @Autowired TransactionTemplate transaction;

  @Test
  void anOpenBrowserHearsWhatIsAddressedToItAndNothingElse() {
    try (var owner = EventStream.open(port, "owner-001");
        var elsewhere = EventStream.open(port, "lake-owner-001")) {
      add("linli-garden", "for-person", Audience.person("owner-001"));
      add("linli-garden", "for-other-person", Audience.person("owner-002"));
      add("linli-garden", "for-managers", Audience.role("manager"));
      add("linli-garden", "for-owners", Audience.owners());
      add("linli-garden", "for-all", Audience.community());
      add("jade-lake", "for-the-lake", Audience.community());

      await().atMost(SOON).until(() -> elsewhere.heard("for-the-lake") && owner.heard("for-all"));

      assertThat(owner.heard("for-person")).isTrue();
      assertThat(owner.heard("for-owners")).isTrue();
      assertThat(owner.heard("for-other-person")).isFalse();
      assertThat(owner.heard("for-managers")).isFalse();
      assertThat(owner.heard("for-the-lake")).isFalse();
      assertThat(elsewhere.heard("for-all")).isFalse();
    }
  }

  @Test
  void whatWasRolledBackIsNeverTold() {
    try (var owner = EventStream.open(port, "owner-001")) {
      CurrentCommunity.run(
          "linli-garden",
          () ->
              transaction.executeWithoutResult(
                  status -> {
                    events.add("notice", "undone", Audience.community());
                    status.setRollbackOnly();
                  }));
      add("linli-garden", "after-it", Audience.community());

      await().atMost(SOON).until(() -> owner.heard("after-it"));

      assertThat(owner.heard("undone")).isFalse();
    }
  }

  @Test
  void eachEventIsToldOnce() {
    try (var owner = EventStream.open(port, "owner-001")) {
      add("linli-garden", "only-once", Audience.community());
      await().atMost(SOON).until(() -> owner.heard("only-once"));
      add("linli-garden", "the-last", Audience.community());
      await().atMost(SOON).until(() -> owner.heard("the-last"));

      assertThat(owner.times("only-once")).isEqualTo(1);
    }
  }

  @Test
  void thePersonWithTooManyWindowsLosesTheOldest() {
    var windows = new ArrayList<EventStream>();
    try {
      for (int i = 0; i < 21; i++) {
        windows.add(EventStream.open(port, "owner-003"));
      }

      await().atMost(SOON).until(windows.get(0)::ended);

      assertThat(windows.subList(1, 21)).noneMatch(EventStream::ended);
    } finally {
      windows.forEach(EventStream::close);
    }
  }

  @Test
  void aServerThatStopsEndsTheStreams() {
    try (var owner = EventStream.open(port, "owner-001")) {
      hub.letEverybodyGo();

      await().atMost(SOON).until(owner::ended);
      await().atMost(SOON).until(() -> hub.connected() == 0);
    }
  }

  private void add(String community, String subject, Audience audience) {
    CurrentCommunity.run(
        community, () -> transaction.executeWithoutResult(status -> events.add("notice", subject, audience)));
  }
}
