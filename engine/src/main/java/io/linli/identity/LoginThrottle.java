package io.linli.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing: after five failures a login pauses for 30 s, then twice as long each time, 15 min at most. The counts are
 * rows, so they hold on every node.
 */
@Component
class LoginThrottle {

  private final LoginAttemptsRepository attempts;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final AtomicReference<Instant> lastCleared = new AtomicReference<>(Instant.EPOCH);

  LoginThrottle(LoginAttemptsRepository attempts, Clock clock, PlatformTransactionManager transactions) {
    this.attempts = attempts;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    // A refusal around us must not take the count back.
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** @throws TooManyLogins while the key is paused; the attempt then does not count */
  void charge(String key) {
    Duration wait;
    try {
      wait = charged(key);
    } catch (DataIntegrityViolationException firstFailureOfSomebodyElse) {
      wait = charged(key);
    }
    if (!wait.isZero()) {
      throw new TooManyLogins(wait);
    }
  }

  void forget(String key) {
    transaction.executeWithoutResult(status -> attempts.forget(key));
  }

  private Duration charged(String key) {
    return transaction.execute(
        status -> {
          Instant now = clock.instant();
          clearOldOnes(now);
          LoginAttempts row = attempts.lock(key).orElseGet(() -> attempts.save(new LoginAttempts(key, now)));
          Duration wait = row.blockedFor(now);
          if (wait.isZero()) {
            row.charge(now);
          }
          return wait;
        });
  }

  /** Made-up user names leave rows behind; once an hour each node takes the old ones away. */
  private void clearOldOnes(Instant now) {
    Instant last = lastCleared.get();
    if (last.plus(LoginAttempts.FORGOTTEN_AFTER).isBefore(now) && lastCleared.compareAndSet(last, now)) {
      attempts.forgetBefore(now.minus(LoginAttempts.FORGOTTEN_AFTER));
    }
  }
}
