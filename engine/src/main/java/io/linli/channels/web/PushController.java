package io.linli.channels.web;

import io.linli.channels.PushSubscriptions;
import io.linli.identity.CurrentActor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Switching push messages on and off for this browser. */
@RestController
class PushController {

  private final PushSubscriptions subscriptions;

  PushController(PushSubscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @GetMapping("/api/push/key")
  Key key() {
    return new Key(subscriptions.key());
  }

  /** Takes what {@code PushSubscription.toJSON()} gives in the browser. */
  @PostMapping("/api/push/subscriptions")
  @ResponseStatus(HttpStatus.CREATED)
  void subscribe(@RequestBody Subscription subscription) {
    Keys keys = subscription.keys();
    subscriptions.add(
        CurrentActor.require(),
        Objects.requireNonNullElse(subscription.endpoint(), ""),
        keys == null ? "" : Objects.requireNonNullElse(keys.p256dh(), ""),
        keys == null ? "" : Objects.requireNonNullElse(keys.auth(), ""));
  }

  @DeleteMapping("/api/push/subscriptions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unsubscribe(@RequestBody Subscription subscription) {
    subscriptions.remove(CurrentActor.require(), Objects.requireNonNullElse(subscription.endpoint(), ""));
  }

  record Key(String key) {}

  record Subscription(@Nullable String endpoint, @Nullable Keys keys) {}

  record Keys(@Nullable String p256dh, @Nullable String auth) {}
}
