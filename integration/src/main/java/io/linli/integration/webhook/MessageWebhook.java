package io.linli.integration.webhook;

import io.linli.integration.http.BoundedHttp;
import io.linli.integration.messages.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.core5.http.ContentType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts messages to a gateway. Headers and signature are those of <a href="https://www.standardwebhooks.com">Standard Webhooks</a>, so
 * that a receiver finds libraries to check them; the contract is in the module's README. Thread-safe.
 */
public final class MessageWebhook {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final int SHORTEST_SECRET = 24;

  private final URI address;
  private final SecretKeySpec secret;
  private final BoundedHttp http;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  /**
   * @param secret {@code whsec_} and at least 24 bytes in Base64, as the standard has it
   * @throws IllegalArgumentException for another secret, or an address that is not http or https
   */
  public MessageWebhook(URI address, String secret, BoundedHttp http, Clock clock) {
    if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
      throw new IllegalArgumentException("The webhook's address has to begin with https:// or http://");
    }
    this.address = address;
    this.secret = new SecretKeySpec(bytes(secret), ALGORITHM);
    this.http = http;
    this.clock = clock;
  }

  public Outcome send(WebhookMessage message) {
    byte[] body = json.writeValueAsBytes(body(message));
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    Map<String, String> headers =
        Map.of(
            "webhook-id", message.id().toString(),
            "webhook-timestamp", timestamp,
            "webhook-signature", "v1," + signature(message.id() + "." + timestamp + ".", body));
    try {
      return http.post(address, headers, ContentType.APPLICATION_JSON, body).outcome();
    } catch (InterruptedIOException timeout) {
      return new Outcome.TryLater("HTTP timeout");
    } catch (IOException failed) {
      return new Outcome.TryLater("HTTP connection failed");
    }
  }

  private Map<String, Object> body(WebhookMessage message) {
    Map<String, Object> data =
        Map.of(
            "channel", message.channel(),
            "to", message.to(),
            "community", message.community(),
            "kind", message.kind(),
            "urgent", message.urgent(),
            "title", message.title(),
            "text", message.text(),
            "link", message.link());
    return Map.of("type", "message." + message.channel(), "timestamp", clock.instant().toString(), "data", data);
  }

  private String signature(String head, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(head.getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  private static byte[] bytes(String secret) {
    byte[] bytes = secret.startsWith(PREFIX) ? Base64.getDecoder().decode(secret.substring(PREFIX.length())) : new byte[0];
    if (bytes.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException("The webhook's secret has to be whsec_ and at least 24 bytes in Base64");
    }
    return bytes;
  }
}
