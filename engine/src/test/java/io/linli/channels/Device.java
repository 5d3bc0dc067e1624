package io.linli.channels;

import com.google.crypto.tink.apps.webpush.WebPushHybridDecrypt;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.UUID;

/** A browser that has subscribed, with the keys that only it has. */
public final class Device {

  private static final byte[] AUTH = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final String endpoint = Outside.pushEndpoint(UUID.randomUUID().toString());
  private final KeyPair keys;

  public Device() {
    try {
      keys = EllipticCurves.generateKeyPair(CurveType.NIST_P256);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public String endpoint() {
    return endpoint;
  }

  String path() {
    return URI.create(endpoint).getPath();
  }

  public String p256dh() {
    try {
      return BASE64.encodeToString(
          EllipticCurves.pointEncode(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, ((ECPublicKey) keys.getPublic()).getW()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public String auth() {
    return BASE64.encodeToString(AUTH);
  }

  /** What the service worker would see. */
  String read(byte[] body) {
    try {
      byte[] plain =
          new WebPushHybridDecrypt.Builder()
              .withAuthSecret(AUTH)
              .withRecipientPublicKey((ECPublicKey) keys.getPublic())
              .withRecipientPrivateKey((ECPrivateKey) keys.getPrivate())
              .build()
              .decrypt(body, null);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException notForUs) {
      throw new AssertionError(notForUs);
    }
  }
}
