package io.linli.integration.mail;

import io.linli.integration.messages.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Hands e-mails to an SMTP server, each on a connection of its own. Thread-safe. */
public final class SmtpMailer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final SmtpSettings settings;
  private final Session session;
  private final Clock clock;

  public SmtpMailer(SmtpSettings settings, Clock clock) {
    this.settings = settings;
    this.session = Session.getInstance(settings.properties());
    this.clock = clock;
  }

  /** Accepted when the server has taken responsibility for it (250 after the message); never an exception for what the server does. */
  public Outcome send(Mail mail) {
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(settings.username(), settings.password());
      Message message = message(mail);
      transport.sendMessage(message, message.getAllRecipients());
      return new Outcome.Accepted();
    } catch (AuthenticationFailedException refused) {
      // Ours to put right, not the message's fault.
      return new Outcome.TryLater("SMTP login refused");
    } catch (MessagingException failed) {
      return outcome(failed);
    }
  }

  private Message message(Mail mail) throws MessagingException {
    MimeMessage message = new Numbered(session, "<" + mail.id() + "@" + domain() + ">");
    message.setFrom(named(settings.from(), mail.sender()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setText(mail.text(), UTF_8);
    message.setHeader("Linli-Message-Id", mail.id().toString());
    // RFC 3834: no absence notes in answer, please.
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.urgent()) {
      message.setHeader("Importance", "high");
      message.setHeader("X-Priority", "1");
    }
    message.saveChanges();
    return message;
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    InternetAddress named = new InternetAddress(address, true);
    try {
      named.setPersonal(name, UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("Every Java has UTF-8", impossible);
    }
    return named;
  }

  /** 5xx is the server's last word on this message (RFC 5321, 4.2.1); everything else may pass. */
  private static Outcome outcome(MessagingException failed) {
    OptionalInt code = code(failed);
    if (code.isEmpty()) {
      return new Outcome.TryLater(isTimeout(failed) ? "SMTP timeout" : "SMTP connection failed");
    }
    String reason = "SMTP " + code.getAsInt();
    return code.getAsInt() >= 500 ? new Outcome.Refused(reason) : new Outcome.TryLater(reason);
  }

  /** The failure of the one recipient hangs on the failure of the whole. */
  private static OptionalInt code(@Nullable Exception failed) {
    if (failed instanceof SMTPAddressFailedException address) {
      return OptionalInt.of(address.getReturnCode());
    }
    if (failed instanceof SMTPSenderFailedException sender) {
      return OptionalInt.of(sender.getReturnCode());
    }
    OptionalInt own = failed instanceof SMTPSendFailedException send ? OptionalInt.of(send.getReturnCode()) : OptionalInt.empty();
    OptionalInt next = failed instanceof MessagingException more ? code(more.getNextException()) : OptionalInt.empty();
    return next.isPresent() ? next : own;
  }

  private static boolean isTimeout(MessagingException failed) {
    return failed.getCause() instanceof SocketTimeoutException;
  }

  /** A message that keeps the id it was given. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
