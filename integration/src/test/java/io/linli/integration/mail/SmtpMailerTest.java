package io.linli.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.linli.integration.mail.SmtpSettings.Security;
import io.linli.integration.messages.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SmtpMailerTest {

  private static final UUID ID = UUID.fromString("0c3c5a52-5a3c-5d2a-9d5e-0a1b2c3d4e5f");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMessageArrivesAsItWasWritten() throws MessagingException, IOException {
    Outcome outcome = mailer(server.getSmtp().getPort(), Security.NONE).send(mail("停水通知", "今晚十点停水。\n请储水。"));

    assertThat(outcome).isEqualTo(new Outcome.Accepted());
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("停水通知");
    assertThat(message.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo("今晚十点停水。\n请储水。");
    assertThat(message.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("wang@example.com"));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("邻里花园");
    assertThat(message.getMessageID()).isEqualTo("<" + ID + "@linli.example.com>");
    assertThat(message.getHeader("Linli-Message-Id")).containsExactly(ID.toString());
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("Importance")).containsExactly("high");
  }

  @Test
  void aSubjectCannotAddAHeaderOrARecipient() throws MessagingException {
    Outcome outcome = mailer(server.getSmtp().getPort(), Security.NONE).send(mail("Water\r\nBcc: spy@example.com\r\nX-Evil: 1\r\n\r\nbody", "x"));

    assertThat(outcome).isEqualTo(new Outcome.Accepted());
    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
  }

  /** SMTP ends a message with a dot on a line of its own. */
  @Test
  void aDotInTheTextEndsNothing() throws MessagingException, IOException {
    mailer(server.getSmtp().getPort(), Security.NONE).send(mail("dots", "one\r\n.\r\nMAIL FROM:<spy@example.com>\r\n..\r\nend"));

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo("one\n.\nMAIL FROM:<spy@example.com>\n..\nend");
  }

  @Test
  void aServerThatIsDownIsTriedLater() {
    int port = server.getSmtp().getPort();
    server.stop();

    assertThat(mailer(port, Security.NONE).send(mail("x", "x"))).isEqualTo(new Outcome.TryLater("SMTP connection failed"));
  }

  /** The message must not go in the clear to whoever has stripped the encryption away. */
  @Test
  void aServerWithoutTlsGetsNothingWhenTlsIsAskedFor() {
    assertThat(mailer(server.getSmtp().getPort(), Security.STARTTLS).send(mail("x", "x"))).isInstanceOf(Outcome.TryLater.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"550,true", "552,true", "450,false", "421,false"})
  void whatTheServerSaysOfTheRecipientDecides(int code, boolean forGood) throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> refuseRecipient(socket, code));
      thread.start();

      Outcome outcome = mailer(socket.getLocalPort(), Security.NONE).send(mail("x", "x"));

      assertThat(outcome).isEqualTo(forGood ? new Outcome.Refused("SMTP " + code) : new Outcome.TryLater("SMTP " + code));
    }
  }

  @Test
  void aSilentServerIsGivenUpInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(mailer(silent.getLocalPort(), Security.NONE).send(mail("x", "x"))).isInstanceOf(Outcome.TryLater.class);
    }
  }

  private static void refuseRecipient(ServerSocket server, int code) {
    try (var client = server.accept();
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      var out = client.getOutputStream();
      out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String answer = line.startsWith("RCPT") ? code + " <wang@example.com> not here\r\n" : "250 ok\r\n";
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException hungUp) {
      Thread.currentThread().interrupt();
    }
  }

  private static Mail mail(String subject, String text) {
    return new Mail(ID, "wang@example.com", "邻里花园", subject, text, true);
  }

  private static SmtpMailer mailer(int port, Security security) {
    SmtpSettings settings = new SmtpSettings("127.0.0.1", port, security, "notice@linli.example.com", null, null, Duration.ofSeconds(2));
    return new SmtpMailer(settings, Clock.systemUTC());
  }
}
