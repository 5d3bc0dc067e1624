package io.linli.channels;

import io.linli.integration.messages.Outcome;
import io.linli.integration.webhook.MessageWebhook;
import io.linli.integration.webhook.WebhookMessage;
import java.util.Locale;

/** Letters as SMS or WeChat messages, by the operator's gateway. In Chinese only: an SMS is paid by its length. */
record WebhookCarrier(Channel channel, MessageWebhook webhook, String portal) implements Carrier {

  @Override
  public Outcome carry(Letter letter) {
    return webhook.send(
        new WebhookMessage(
            letter.id(),
            channel.name().toLowerCase(Locale.ROOT),
            letter.address(),
            letter.community(),
            letter.kind().name(),
            letter.urgent(),
            letter.title().zh(),
            letter.body().zh(),
            portal.isBlank() ? "" : portal + letter.link()));
  }
}
