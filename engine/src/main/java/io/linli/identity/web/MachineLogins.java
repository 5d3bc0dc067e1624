package io.linli.identity.web;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Device;
import io.linli.identity.LogIn;
import io.linli.problems.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * HTTP Basic for machine clients: every request carries the password.
 *
 * <p>A password that was right is remembered for ten minutes as a keyed hash under a key that dies with the process. So a client
 * pays for Argon2 once, and a stranger who fails with its name does not shut it out. The account itself is read each time.
 */
@Component
class MachineLogins implements AuthenticationProvider {

  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final String ALGORITHM = "HmacSHA256";

  private record Known(byte[] hash, Instant until) {}

  private final LogIn logIn;
  private final AccountDirectory accounts;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final SecretKeySpec key;

  MachineLogins(LogIn logIn, AccountDirectory accounts, Clock clock) {
    this.logIn = logIn;
    this.accounts = accounts;
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  @Override
  public Authentication authenticate(Authentication basic) {
    String username = basic.getName();
    String password = String.valueOf(basic.getCredentials());
    byte[] hash = hash(username, password);
    return new SignedInToken(remembered(username, hash).orElseGet(() -> checked(username, password, hash)));
  }

  private Optional<Actor> remembered(String username, byte[] hash) {
    Known last = known.get(username);
    boolean same = last != null && clock.instant().isBefore(last.until()) && MessageDigest.isEqual(last.hash(), hash);
    return same ? accounts.find(username) : Optional.empty();
  }

  private Actor checked(String username, String password, byte[] hash) {
    try {
      Actor actor = logIn.withPassword(username, password, Device.UNKNOWN);
      known.put(username, new Known(hash, clock.instant().plus(REMEMBERED)));
      return actor;
    } catch (Refusal refusal) {
      throw new Refused(refusal);
    }
  }

  private byte[] hash(String username, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(username.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  /** Carries our refusal through the security filters to the entry point. */
  static final class Refused extends AuthenticationException {

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
      super(refusal.getMessage(), refusal);
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }
}
