package io.linli.channels;

import io.linli.integration.messages.Outcome;
import io.linli.integration.webpush.PushMessage;
import io.linli.integration.webpush.WebPush;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Letters to browsers and installed apps. The service worker gets {@code {id, kind, urgent, title, titleEn, body, bodyEn, link}}. */
record PushCarrier(WebPush push, JsonMapper json) implements Carrier {

  private static final Duration KEPT_FOR_SLEEPERS = Duration.ofDays(1);

  /** Characters of each text, at most six bytes each as JSON: the payload always fits, and a notification shows no more. */
  private static final int SHORT = 150;

  @Override
  public Channel channel() {
    return Channel.PUSH;
  }

  @Override
  public Outcome carry(Letter letter) {
    Map<String, Object> payload =
        Map.of(
            "id", letter.id(),
            "kind", letter.kind(),
            "urgent", letter.urgent(),
            "title", shortened(letter.title().zh()),
            "titleEn", shortened(letter.title().en()),
            "body", shortened(letter.body().zh()),
            "bodyEn", shortened(letter.body().en()),
            "link", letter.link());
    PushMessage message = new PushMessage(letter.id(), json.writeValueAsBytes(payload), KEPT_FOR_SLEEPERS, letter.urgent());
    return push.send(Objects.requireNonNull(letter.device()), message);
  }

  private static String shortened(String text) {
    if (text.length() <= SHORT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHORT - 2)) ? SHORT - 2 : SHORT - 1;
    return text.substring(0, end) + "…";
  }
}
