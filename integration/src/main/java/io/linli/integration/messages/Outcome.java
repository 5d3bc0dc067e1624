package io.linli.integration.messages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt to hand a message over.
 *
 * <p>Reasons are for the administrator's list and for logs: they say what the other side did ({@code HTTP 503}, {@code SMTP 550}) and
 * never repeat its words, because those may hold the address.
 */
public sealed interface Outcome {

  /** The other side has taken the message; or it had it already. */
  record Accepted() implements Outcome {}

  /**
   * Not now. The other side may have got the message all the same when only its answer was lost.
   *
   * @param notBefore how long the other side asked to be left alone; null when it did not say
   */
  record TryLater(String reason, @Nullable Duration notBefore) implements Outcome {

    public TryLater(String reason) {
      this(reason, null);
    }
  }

  /** This message will never be taken. */
  record Refused(String reason) implements Outcome {}

  /** Nothing will ever be taken under this address again. */
  record Gone(String reason) implements Outcome {}
}
