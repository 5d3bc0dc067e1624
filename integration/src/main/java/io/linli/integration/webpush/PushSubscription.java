package io.linli.integration.webpush;

import java.math.BigInteger;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.regex.Pattern;
import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import java.security.GeneralSecurityException;

/**
 * What a browser gave us to reach it by.
 *
 * @param endpoint the push service's address; whoever knows it can only send what the keys can encrypt, but should not know it
 * @param p256dh the browser's public key, an uncompressed point on P-256 in Base64url
 * @param auth 16 bytes in Base64url
 */
public record PushSubscription(URI endpoint, String p256dh, String auth) {

  /** A push service has a name of at least two parts, and a name's last part has no digits: no IP address in any spelling. */
  private static final Pattern NAME = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ENDPOINT = 1000;
  private static final int AUTH = 16;

  /** @throws IllegalArgumentException when the keys are none; the message names nothing of them */
  public PushSubscription {
    if (bytes(auth).length != AUTH) {
      throw new IllegalArgumentException("auth has to be 16 bytes");
    }
    try {
      ECPublicKey key = EllipticCurves.getEcPublicKey(CurveType.NIST_P256, PointFormatType.UNCOMPRESSED, bytes(p256dh));
      if (key.getW().getAffineX().equals(BigInteger.ZERO)) {
        throw new IllegalArgumentException("p256dh is not a key");
      }
    } catch (GeneralSecurityException notOnTheCurve) {
      throw new IllegalArgumentException("p256dh is not a point on P-256", notOnTheCurve);
    }
  }

  /** Whether an endpoint can be that of a push service: https, under a name and not an address, without user and fragment. */
  public static boolean isServiceAddress(URI endpoint) {
    return "https".equals(endpoint.getScheme())
        && isPlain(endpoint)
        && NAME.matcher(endpoint.getHost()).matches()
        && !endpoint.getHost().toLowerCase(java.util.Locale.ROOT).endsWith(".local");
  }

  /** Whether it is at least an address of a web server. */
  public static boolean isPlain(URI endpoint) {
    return endpoint.toString().length() <= LONGEST_ENDPOINT
        && endpoint.getHost() != null
        && endpoint.getRawUserInfo() == null
        && endpoint.getRawFragment() == null;
  }

  byte[] authBytes() {
    return bytes(auth);
  }

  byte[] p256dhBytes() {
    return bytes(p256dh);
  }

  /** Browsers leave the padding away, libraries do not always. */
  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }

  /** Without what opens it. */
  @Override
  public String toString() {
    return "PushSubscription at " + endpoint.getHost();
  }
}
