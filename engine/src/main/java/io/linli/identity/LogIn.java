package io.linli.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Checks a user name and a password. */
@Component
public class LogIn {

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final LoginThrottle throttle;
  private final DeviceCookies devices;
  private final Supplier<String> nobodysHash;

  LogIn(Accounts accounts, PasswordEncoder passwords, LoginThrottle throttle, DeviceCookies devices) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.devices = devices;
    this.nobodysHash =
        SingletonSupplier.of(() -> passwords.encode("a name without an account takes as long to refuse as one with"));
  }

  /**
   * @throws WrongCredentials for a wrong password, an unknown name or a disabled account, after the same time
   * @throws TooManyLogins without looking at the password, while this login is slowed down for such devices
   */
  public Actor withPassword(String username, String password, Device device) {
    String name = Account.normalized(username);
    String key = devices.idFor(name, device).map(id -> "device:" + id).orElseGet(() -> "stranger:" + digest(name));
    throttle.charge(key);
    // Asked for whatever the name is: the first login waits for it, an unknown one no longer than a known one.
    String nobodys = nobodysHash.get();
    // MySQL finds owner-001 under "ówner-001", too; that would be five more guesses for each way to write the name.
    Optional<Account> account = accounts.findByUsername(name).filter(found -> found.username().equals(name));
    boolean matches = passwords.matches(typed(password), account.map(Account::passwordHash).orElse(nobodys));
    Actor actor =
        account.filter(found -> matches && found.enabled()).map(Account::actor).orElseThrow(WrongCredentials::new);
    throttle.forget(key);
    return actor;
  }

  /** Half of a surrogate pair is no character and cannot be hashed; nobody's password is empty, so that is wrong after the same time. */
  private static String typed(String password) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(password) ? password : "";
  }

  /** Names that are tried may be of any length; the key is not. */
  private static String digest(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
