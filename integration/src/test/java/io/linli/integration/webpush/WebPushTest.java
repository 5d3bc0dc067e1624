package io.linli.integration.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.linli.integration.http.BoundedHttp;
import io.linli.integration.http.Receiver;
import io.linli.integration.http.Receiver.Received;
import io.linli.integration.messages.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPushTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final byte[] AUTH = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final BoundedHttp http = BoundedHttp.toAnyAddress(Duration.ofSeconds(2));
  private final VapidKeys keys = VapidKeys.generate();
  private final WebPush push = new WebPush(keys, "mailto:admin@linli.example.com", http, Clock.fixed(NOW, ZoneOffset.UTC));
  private final KeyPair browser = browser();

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void onlyTheBrowserCanReadIt() throws IOException, GeneralSecurityException {
    try (Receiver service = Receiver.answering(201)) {
      byte[] payload = "{\"title\": \"电梯困人\"}".getBytes(StandardCharsets.UTF_8);

      Outcome outcome = push.send(subscription(service.address("/push/abc")), message(payload));

      assertThat(outcome).isEqualTo(new Outcome.Accepted());
      Received request = service.received().element();
      assertThat(new String(request.body(), StandardCharsets.ISO_8859_1)).doesNotContain("title");
      assertThat(decrypted(request.body())).isEqualTo(payload);
      assertThat(request.header("Content-Encoding")).isEqualTo("aes128gcm");
      assertThat(request.header("TTL")).isEqualTo("3600");
      assertThat(request.header("Urgency")).isEqualTo("high");
      assertThat(request.header("Topic")).hasSize(22);
    }
  }

  @Test
  void theServiceKnowsWhoSends() throws IOException, ParseException, JOSEException {
    try (Receiver service = Receiver.answering(201)) {
      push.send(subscription(service.address("/push/abc")), message(new byte[0]));

      String authorization = service.received().element().header("Authorization");
      assertThat(authorization).startsWith("vapid t=").endsWith(", k=" + keys.publicKey());
      SignedJWT token = SignedJWT.parse(authorization.substring("vapid t=".length(), authorization.indexOf(',')));
      assertThat(token.verify(new ECDSAVerifier(keys.key().toPublicJWK()))).isTrue();
      assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(service.address("").toString());
      assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("mailto:admin@linli.example.com");
      assertThat(token.getJWTClaimsSet().getExpirationTime()).isBetween(Date.from(NOW), Date.from(NOW.plus(Duration.ofDays(1))));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void aSubscriptionThatWasGivenUpIsGone(int status) throws IOException {
    try (Receiver service = Receiver.answering(status)) {
      assertThat(push.send(subscription(service.address("/")), message(new byte[0]))).isEqualTo(new Outcome.Gone("HTTP " + status));
    }
  }

  @Test
  void theLargestPayloadGoesAndALargerOneDoesNot() throws IOException, GeneralSecurityException {
    try (Receiver service = Receiver.answering(201)) {
      byte[] largest = new byte[PushMessage.MOST_BYTES];
      push.send(subscription(service.address("/")), message(largest));

      byte[] body = service.received().element().body();
      assertThat(body.length).isLessThanOrEqualTo(4096);
      assertThat(decrypted(body)).isEqualTo(largest);
      assertThatThrownBy(() -> message(new byte[PushMessage.MOST_BYTES + 1])).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void keysAreTheSameAfterTheyWereKept() {
    VapidKeys again = VapidKeys.of(keys.secret());

    assertThat(keys.secret()).hasSizeLessThanOrEqualTo(140);
    assertThat(again.publicKey()).isEqualTo(keys.publicKey()).hasSize(87);
    assertThat(again.secret()).isEqualTo(keys.secret());
    assertThatThrownBy(() -> VapidKeys.of("abc")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://push.example.com/a", "https://127.0.0.1/a", "https://[::1]/a", "https://localhost/a", "https://2130706433/a", "https://0x7f.1/a",
        "https://10.0.0.1/a", "https://printer.local/a", "https://router/a", "https://user:secret@push.example.com/a", "https://push.example.com/a#b",
        "ftp://push.example.com/a", "file:///etc/passwd", "/a", "https:///a"
      })
  void whatIsNoPushServiceIsRefused(String endpoint) {
    assertThat(PushSubscription.isServiceAddress(URI.create(endpoint))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.googleapis.com/fcm/send/abc:def", "https://updates.push.services.mozilla.com/wpush/v2/abc", "https://web.push.apple.com/abc",
        "https://wns2-by3p.notify.windows.com/w/?token=abc%3d", "https://push.example.com:8443/a"
      })
  void pushServicesAreTaken(String endpoint) {
    assertThat(PushSubscription.isServiceAddress(URI.create(endpoint))).isTrue();
  }

  @Test
  void keysThatAreNoneAreRefused() {
    String key = BASE64.encodeToString(point());
    String auth = BASE64.encodeToString(AUTH);
    URI endpoint = URI.create("https://push.example.com/a");
    byte[] offTheCurve = point();
    offTheCurve[64] ^= 1;

    assertThatThrownBy(() -> new PushSubscription(endpoint, "", auth)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PushSubscription(endpoint, "!", auth)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PushSubscription(endpoint, BASE64.encodeToString(new byte[65]), auth)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PushSubscription(endpoint, BASE64.encodeToString(offTheCurve), auth)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PushSubscription(endpoint, key, "c2hvcnQ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new PushSubscription(endpoint, key, auth).toString()).doesNotContain(key, auth, "/a");
  }

  private byte[] decrypted(byte[] body) throws GeneralSecurityException {
    return new WebPushHybridDecrypt.Builder()
        .withAuthSecret(AUTH)
        .withRecipientPublicKey((ECPublicKey) browser.getPublic())
        .withRecipientPrivateKey((ECPrivateKey) browser.getPrivate())
        .build()
        .decrypt(body, null);
  }

  private PushSubscription subscription(URI endpoint) {
    return new PushSubscription(endpoint, BASE64.encodeToString(point()), BASE64.encodeToString(AUTH));
  }

  private byte[] point() {
    try {
      return EllipticCurves.pointEncode(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) browser.getPublic()).getW());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static PushMessage message(byte[] payload) {
    return new PushMessage(UUID.fromString("0c3c5a52-5a3c-5d2a-9d5e-0a1b2c3d4e5f"), payload, Duration.ofHours(1), true);
  }

  private static KeyPair browser() {
    try {
      return EllipticCurves.generateKeyPair(CurveType.NIST_P256);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
