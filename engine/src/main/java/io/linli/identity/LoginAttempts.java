package io.linli.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Failed logins of one user name from strangers together, or from one browser that is known. */
@Entity
class LoginAttempts implements Persistable<String> {

  static final int FREE = 5;
  static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  /** Longer than the longest pause, so that waiting one pause out does not give five free attempts again. */
  static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  @Id private String attemptKey;
  private int failures;
  private Instant lastFailureAt;
  private @Nullable Instant blockedUntil;

  protected LoginAttempts() {}

  LoginAttempts(String attemptKey, Instant now) {
    this.attemptKey = attemptKey;
    this.lastFailureAt = now;
  }

  Duration blockedFor(Instant now) {
    return blockedUntil != null && now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
  }

  /** Counts an attempt as failed before the password is looked at, so that attempts side by side are all counted. */
  void charge(Instant now) {
    if (lastFailureAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastFailureAt = now;
    blockedUntil = failures < FREE ? null : now.plus(pause());
  }

  private Duration pause() {
    int doublings = Math.min(failures - FREE, 10);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  @Override
  public String getId() {
    return attemptKey;
  }

  @Override
  public boolean isNew() {
    return failures == 0;
  }
}
