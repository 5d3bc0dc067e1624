package io.linli.channels.web;

import io.linli.channels.Channel;
import io.linli.channels.DeliveryState;
import io.linli.channels.MessageKind;
import io.linli.channels.UndeliveredMessages;
import io.linli.identity.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's list of what could not be delivered. */
@RestController
class DeliveryController {

  private static final int MOST = 200;

  private final UndeliveredMessages undelivered;

  DeliveryController(UndeliveredMessages undelivered) {
    this.undelivered = undelivered;
  }

  @GetMapping("/api/deliveries")
  List<DeliveryView> list(
      @RequestParam(defaultValue = "GIVEN_UP") DeliveryState state, @RequestParam(defaultValue = "50") int limit) {
    int within = Math.max(1, Math.min(limit, MOST));
    return undelivered.list(CurrentActor.require(), state, within).stream().map(DeliveryView::of).toList();
  }

  @PostMapping("/api/deliveries/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tryAgain(@PathVariable UUID id) {
    undelivered.tryAgain(CurrentActor.require(), id);
  }

  /** @param givenUpAt null in other states than GIVEN_UP */
  record DeliveryView(
      UUID id,
      MessageKind kind,
      Channel channel,
      DeliveryState state,
      @Nullable String to,
      String subject,
      String subjectEn,
      int attempts,
      @Nullable String lastError,
      Instant createdAt,
      @Nullable Instant givenUpAt) {

    static DeliveryView of(UndeliveredMessages.Item item) {
      var delivery = item.delivery();
      return new DeliveryView(
          delivery.id(),
          item.kind(),
          delivery.channel(),
          delivery.state(),
          item.to(),
          item.subject().zh(),
          item.subject().en(),
          delivery.attempts(),
          delivery.lastError(),
          delivery.createdAt(),
          delivery.state() == DeliveryState.GIVEN_UP ? delivery.finishedAt() : null);
    }
  }
}
