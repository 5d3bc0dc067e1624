package io.linli.integration.webpush;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;

/** The pair by which push services know us (RFC 8292). Browsers subscribe to the public one, so it must never change. */
public final class VapidKeys {

  private static final int COORDINATE = 32;

  private final ECKey key;

  private VapidKeys(ECKey key) {
    this.key = key;
  }

  public static VapidKeys generate() {
    try {
      return new VapidKeys(new ECKeyGenerator(Curve.P_256).generate());
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Every Java has P-256", impossible);
    }
  }

  /**
   * Reads what {@link #secret()} gave.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static VapidKeys of(String secret) {
    String[] parts = secret.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("Not a pair of VAPID keys");
    }
    return new VapidKeys(
        new ECKey.Builder(Curve.P_256, new Base64URL(parts[0]), new Base64URL(parts[1])).d(new Base64URL(parts[2])).build());
  }

  /** All of it as text, at most 140 characters. */
  public String secret() {
    return key.getX() + "." + key.getY() + "." + key.getD();
  }

  /** The uncompressed point in Base64url, which the browser's {@code applicationServerKey} takes. */
  public String publicKey() {
    byte[] point = new byte[1 + 2 * COORDINATE];
    point[0] = 4;
    copy(key.getX(), point, 1);
    copy(key.getY(), point, 1 + COORDINATE);
    return Base64URL.encode(point).toString();
  }

  ECKey key() {
    return key;
  }

  private static void copy(Base64URL coordinate, byte[] point, int at) {
    byte[] bytes = coordinate.decode();
    System.arraycopy(bytes, 0, point, at + COORDINATE - bytes.length, bytes.length);
  }
}
