package io.linli.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class QuietSessionsTest {

  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>());

  @Test
  void beingUsedAgainWithinTheMinuteChangesNothing() {
    var session = sessionAt(START.plusSeconds(59));

    session.setLastAccessedTime(START.plusSeconds(59));

    assertThat(session.getLastAccessedTime()).isEqualTo(START);
  }

  @Test
  void afterAMinuteTheTimeIsTakenDown() {
    var session = sessionAt(START.plusSeconds(61));

    session.setLastAccessedTime(START.plusSeconds(61));

    assertThat(session.getLastAccessedTime()).isEqualTo(START.plusSeconds(61));
  }

  private QuietSessions.Quiet<MapSession> sessionAt(Instant now) {
    var sessions = new QuietSessions<>(stored, Clock.fixed(now, ZoneOffset.UTC));
    var session = stored.createSession();
    session.setLastAccessedTime(START);
    // A negative time never runs out; the repository compares with the real clock.
    session.setMaxInactiveInterval(Duration.ofSeconds(-1));
    stored.save(session);
    return sessions.findById(session.getId());
  }
}
