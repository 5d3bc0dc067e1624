package io.linli.integration.http;

import io.linli.integration.messages.Outcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * The head of an answer.
 *
 * @param retryAfter the header {@code Retry-After} in seconds; null without it, or when it is a date
 */
public record HttpAnswer(int status, @Nullable Duration retryAfter) {

  static HttpAnswer of(HttpResponse response) {
    Header header = response.getFirstHeader("Retry-After");
    return new HttpAnswer(response.getCode(), header == null ? null : seconds(header.getValue()));
  }

  /**
   * What the status means for the message: 2xx accepted; 408, 425, 429 and 5xx later; everything else never, a redirect too. 410, and what
   * the caller adds, say that the address is no more.
   */
  public Outcome outcome(Integer... gone) {
    String reason = "HTTP " + status;
    if (status >= 200 && status < 300) {
      return new Outcome.Accepted();
    }
    if (status == 410 || List.of(gone).contains(status)) {
      return new Outcome.Gone(reason);
    }
    if (status == 408 || status == 425 || status == 429 || status >= 500) {
      return new Outcome.TryLater(reason, retryAfter);
    }
    return new Outcome.Refused(reason);
  }

  private static @Nullable Duration seconds(String value) {
    try {
      Duration wait = Duration.ofSeconds(Long.parseLong(value.trim()));
      return wait.isNegative() ? null : wait;
    } catch (NumberFormatException | DateTimeException notSeconds) {
      return null;
    }
  }
}
