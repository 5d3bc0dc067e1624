package io.linli.integration.webpush;

import com.google.crypto.tink.apps.webpush.WebPushHybridEncrypt;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.linli.integration.http.BoundedHttp;
import io.linli.integration.messages.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.apache.hc.core5.http.ContentType;

/** Sends messages to push services. Thread-safe. */
public final class WebPush {

  private static final ContentType OCTETS = ContentType.APPLICATION_OCTET_STREAM;

  /** At most a day is allowed (RFC 8292, 2); clocks differ. */
  private static final Duration TOKEN_LIFE = Duration.ofHours(12);

  private final VapidKeys keys;
  private final String contact;
  private final BoundedHttp http;
  private final Clock clock;

  /** @param contact where a push service finds who sends: a {@code mailto:} or {@code https:} address */
  public WebPush(VapidKeys keys, String contact, BoundedHttp http, Clock clock) {
    this.keys = keys;
    this.contact = contact;
    this.http = http;
    this.clock = clock;
  }

  /** 404 and 410 say that the browser has given the subscription up (RFC 8030, 7.3). */
  public Outcome send(PushSubscription to, PushMessage message) {
    try {
      return http.post(to.endpoint(), headers(to, message), OCTETS, encrypted(to, message)).outcome(404);
    } catch (InterruptedIOException timeout) {
      return new Outcome.TryLater("push timeout");
    } catch (IOException failed) {
      return new Outcome.TryLater("push connection failed");
    }
  }

  private Map<String, String> headers(PushSubscription to, PushMessage message) {
    return Map.of(
        "TTL", Long.toString(message.timeToLive().toSeconds()),
        "Urgency", message.urgent() ? "high" : "normal",
        "Topic", topic(message.id()),
        "Content-Encoding", "aes128gcm",
        "Authorization", "vapid t=" + token(to.endpoint()) + ", k=" + keys.publicKey());
  }

  /** The id in the 32 characters of Base64url that a topic may have. */
  private static String topic(UUID id) {
    byte[] bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String token(URI endpoint) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).build(),
            new JWTClaimsSet.Builder()
                .audience(origin(endpoint))
                .expirationTime(Date.from(clock.instant().plus(TOKEN_LIFE)))
                .subject(contact)
                .build());
    try {
      token.sign(new ECDSASigner(keys.key()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Our own key does not sign", impossible);
    }
    return token.serialize();
  }

  private static String origin(URI endpoint) {
    String port = endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort();
    return endpoint.getScheme() + "://" + endpoint.getHost() + port;
  }

  private static byte[] encrypted(PushSubscription to, PushMessage message) {
    try {
      return new WebPushHybridEncrypt.Builder()
          .withAuthSecret(to.authBytes())
          .withRecipientPublicKey(to.p256dhBytes())
          .build()
          .encrypt(message.payload(), null);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("The subscription's key was checked before", impossible);
    }
  }
}
