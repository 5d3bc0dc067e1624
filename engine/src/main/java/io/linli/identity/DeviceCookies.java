package io.linli.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signed cookies that say "this browser has logged in as that user before" (OWASP: device cookies against slow password guessing).
 * They open nothing; they only separate a resident's own browser from strangers who try the same user name.
 */
@Component
public class DeviceCookies {

  private static final String SECRET = "device-cookie";
  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final SharedSecrets secrets;
  private final SecureRandom random = new SecureRandom();
  private volatile @Nullable SecretKeySpec key;

  DeviceCookies(SharedSecrets secrets) {
    this.secrets = secrets;
  }

  /** A new cookie for a browser that has just logged in. */
  public String issue(String username) {
    String body = encode(Account.normalized(username).getBytes(StandardCharsets.UTF_8)) + "." + encode(randomBytes(16));
    return body + "." + encode(signature(body));
  }

  /** The cookie's own id, if it was issued here for this user; empty for every other one. */
  Optional<String> idFor(String username, Device device) {
    String cookie = device.cookie();
    String[] parts = cookie == null ? new String[0] : cookie.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    byte[] expected = encode(signature(parts[0] + "." + parts[1])).getBytes(StandardCharsets.US_ASCII);
    boolean genuine = MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.US_ASCII));
    boolean sameUser = parts[0].equals(encode(username.getBytes(StandardCharsets.UTF_8)));
    return genuine && sameUser ? Optional.of(parts[1]) : Optional.empty();
  }

  private byte[] signature(String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return mac.doFinal(body.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  private SecretKeySpec key() {
    SecretKeySpec known = key;
    if (known == null) {
      String secret = secrets.get(SECRET, () -> encode(randomBytes(32)));
      known = new SecretKeySpec(Base64.getUrlDecoder().decode(secret), ALGORITHM);
      key = known;
    }
    return known;
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String encode(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }
}
