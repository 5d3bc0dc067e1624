package io.linli.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.integration.http.BoundedHttp;
import io.linli.integration.http.Receiver;
import io.linli.integration.http.Receiver.Received;
import io.linli.integration.messages.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageWebhookTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
  private static final UUID ID = UUID.fromString("0c3c5a52-5a3c-5d2a-9d5e-0a1b2c3d4e5f");

  private final BoundedHttp http = BoundedHttp.toAnyAddress(Duration.ofSeconds(2));

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void postsWhatTheContractSays() throws IOException, GeneralSecurityException {
    try (Receiver receiver = Receiver.answering(204)) {
      Outcome outcome = new MessageWebhook(receiver.address("/linli"), SECRET, http, CLOCK).send(message());

      assertThat(outcome).isEqualTo(new Outcome.Accepted());
      Received request = receiver.received().element();
      assertThat(request.exchange().getRequestMethod()).isEqualTo("POST");
      assertThat(request.exchange().getRequestURI().getPath()).isEqualTo("/linli");
      assertThat(request.header("Content-Type")).startsWith("application/json");
      assertThat(request.header("webhook-id")).isEqualTo(ID.toString());
      assertThat(request.header("webhook-timestamp")).isEqualTo("1772352000");
      assertThat(request.header("webhook-signature")).isEqualTo("v1," + signature(request));
      JsonNode body = JsonMapper.builder().build().readTree(request.body());
      assertThat(body.get("type").asString()).isEqualTo("message.sms");
      assertThat(body.get("timestamp").asString()).isEqualTo("2026-03-01T08:00:00Z");
      JsonNode data = body.get("data");
      assertThat(data.get("channel").asString()).isEqualTo("sms");
      assertThat(data.get("to").asString()).isEqualTo("+8613800138000");
      assertThat(data.get("community").asString()).isEqualTo("邻里花园");
      assertThat(data.get("kind").asString()).isEqualTo("EMERGENCY");
      assertThat(data.get("urgent").asBoolean()).isTrue();
      assertThat(data.get("title").asString()).isEqualTo("电梯困人");
      assertThat(data.get("text").asString()).isEqualTo("“3号楼”\n请勿使用");
      assertThat(data.get("link").asString()).isEmpty();
    }
  }

  @Test
  void aGatewayThatIsDownIsTriedLater() throws IOException {
    Receiver receiver = Receiver.answering(200);
    URI address = receiver.address("/");
    receiver.close();

    assertThat(new MessageWebhook(address, SECRET, http, CLOCK).send(message())).isEqualTo(new Outcome.TryLater("HTTP connection failed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_***"})
  void aWeakSecretIsRefusedAtTheStart(String secret) {
    assertThatThrownBy(() -> new MessageWebhook(URI.create("https://gateway.example.com"), secret, http, CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherSchemeIsRefusedAtTheStart() {
    assertThatThrownBy(() -> new MessageWebhook(URI.create("file:///etc/passwd"), SECRET, http, CLOCK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** As a receiver computes it. */
  private static String signature(Received request) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    String signed = request.header("webhook-id") + "." + request.header("webhook-timestamp") + "." + new String(request.body(), StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  private static WebhookMessage message() {
    return new WebhookMessage(ID, "sms", "+8613800138000", "邻里花园", "EMERGENCY", true, "电梯困人", "“3号楼”\n请勿使用", "");
  }
}
