package io.linli.channels;

import io.linli.integration.webpush.PushSubscription;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A browser, or an installed app, that one person asked to be told by. */
@Entity
class PushDevice {

  @Id private UUID id;
  @TenantId private String communityId;
  private String username;
  private String endpoint;

  @JdbcTypeCode(SqlTypes.CHAR)
  private String endpointHash;

  private String p256dh;
  private String auth;
  private Instant addedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PushDevice() {}

  @SuppressWarnings("NullAway.Init")
  PushDevice(String username, PushSubscription subscription, Instant addedAt) {
    this.id = UUID.randomUUID();
    this.username = username;
    this.endpoint = subscription.endpoint().toString();
    this.endpointHash = hash(endpoint);
    this.p256dh = subscription.p256dh();
    this.auth = subscription.auth();
    this.addedAt = addedAt;
  }

  UUID id() {
    return id;
  }

  String username() {
    return username;
  }

  PushSubscription subscription() {
    return new PushSubscription(URI.create(endpoint), p256dh, auth);
  }

  /** An index takes no thousand characters. */
  static String hash(String endpoint) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
