package io.linli.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Writes the time of last use at most once a minute.
 *
 * <p>Spring Session writes it on each request, which costs a durable commit even where nothing else is written.
 */
class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {

  private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

  private final SessionRepository<S> stored;
  private final Clock clock;

  QuietSessions(SessionRepository<S> stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  @Override
  public Quiet<S> createSession() {
    return new Quiet<>(stored.createSession(), clock);
  }

  @Override
  public void save(Quiet<S> quiet) {
    stored.save(quiet.session);
  }

  @Override
  public @Nullable Quiet<S> findById(String id) {
    S found = stored.findById(id);
    return found == null ? null : new Quiet<>(found, clock);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }

  /** The session as it is, but deaf to being used again within the minute. */
  static final class Quiet<S extends Session> implements Session {

    private final S session;
    private final Clock clock;

    Quiet(S session, Clock clock) {
      this.session = session;
      this.clock = clock;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      if (session.getLastAccessedTime().plus(EXACT_ENOUGH).isBefore(clock.instant())) {
        session.setLastAccessedTime(now);
      }
    }

    @Override
    public Instant getLastAccessedTime() {
      return session.getLastAccessedTime();
    }

    @Override
    public String getId() {
      return session.getId();
    }

    @Override
    public String changeSessionId() {
      return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
      return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
      session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return session.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return session.isExpired();
    }
  }
}
