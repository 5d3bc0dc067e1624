package io.linli.channels;

import io.linli.integration.mail.Mail;
import io.linli.integration.mail.SmtpMailer;
import io.linli.integration.messages.Outcome;

/** Letters as e-mail. */
record MailCarrier(SmtpMailer mailer, String portal) implements Carrier {

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public Outcome carry(Letter letter) {
    String link = portal.isBlank() ? "" : "\n\n" + portal + letter.link();
    return mailer.send(
        new Mail(letter.id(), letter.address(), letter.community(), letter.title().zh(), letter.bothLanguages() + link + "\n", letter.urgent()));
  }
}
