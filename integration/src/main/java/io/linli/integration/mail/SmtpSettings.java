package io.linli.integration.mail;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that takes our messages.
 *
 * @param from the sender's address
 * @param username null when the server asks for no login
 * @param timeout for connecting, and for each answer
 */
public record SmtpSettings(
    String host, int port, Security security, String from, @Nullable String username, @Nullable String password, Duration timeout) {

  /** How the connection is protected; the server has to have a certificate for its name except with {@code NONE}. */
  public enum Security {
    /** Begins in the clear and turns to TLS, or is given up. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS,
    /** For a server on the same machine. */
    NONE
  }

  Properties properties() {
    String millis = Long.toString(timeout.toMillis());
    Properties properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.auth", Boolean.toString(username != null));
    properties.put("mail.smtp.connectiontimeout", millis);
    properties.put("mail.smtp.timeout", millis);
    properties.put("mail.smtp.writetimeout", millis);
    properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
    properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
    properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    // A message that has been taken is taken, even if the server dies before it says goodbye.
    properties.put("mail.smtp.quitwait", "false");
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return security + " " + host + ":" + port + " as " + from;
  }
}
