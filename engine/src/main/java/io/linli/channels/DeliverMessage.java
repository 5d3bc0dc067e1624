package io.linli.channels;

import io.linli.communities.Communities;
import io.linli.communities.Community;
import io.linli.identity.AccountDirectory;
import io.linli.integration.messages.Outcome;
import io.linli.integration.webpush.PushSubscription;
import io.linli.tenancy.CurrentCommunity;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One attempt to deliver a message: read in a transaction, carried outside of any, its outcome written in another. Only a crash, or a
 * lost answer, between carrying and writing makes the receiver see the same message twice, with the same id.
 */
@Component
class DeliverMessage {

  private static final String UNREACHABLE = "not reachable any more";
  private static final String NOT_CONFIGURED = "channel not configured";
  static final String DEFECT = "internal error";

  private final Deliveries deliveries;
  private final OutgoingMessages messages;
  private final ChannelProfiles profiles;
  private final PushDevices devices;
  private final ContactCipher cipher;
  private final AccountDirectory accounts;
  private final Communities communities;
  private final CommunityQuiet communityQuiet;
  private final Carriers carriers;
  private final ChannelsProperties.Retry retry;
  private final Backoff backoff;
  private final TransactionTemplate transaction;
  private final MeterRegistry meters;
  private final Clock clock;
  private final ZoneId zone;

  DeliverMessage(
      Deliveries deliveries,
      OutgoingMessages messages,
      ChannelProfiles profiles,
      PushDevices devices,
      ContactCipher cipher,
      AccountDirectory accounts,
      Communities communities,
      CommunityQuiet communityQuiet,
      Carriers carriers,
      ChannelsProperties properties,
      Backoff backoff,
      TransactionTemplate transaction,
      MeterRegistry meters,
      Clock clock,
      ZoneId zone) {
    this.deliveries = deliveries;
    this.messages = messages;
    this.profiles = profiles;
    this.devices = devices;
    this.cipher = cipher;
    this.accounts = accounts;
    this.communities = communities;
    this.communityQuiet = communityQuiet;
    this.carriers = carriers;
    this.retry = properties.retry();
    this.backoff = backoff;
    this.transaction = transaction;
    this.meters = meters;
    this.clock = clock;
    this.zone = zone;
  }

  /** What the first transaction found: nothing left to do, or to wait, or a letter. */
  private sealed interface Step {

    record Done() implements Step {}

    record Wait(Instant until) implements Step {}

    record Carry(Channel channel, Letter letter) implements Step {}
  }

  /** @return when to try again; empty when there is nothing more to do */
  Optional<Instant> attempt(Ticket ticket) {
    return CurrentCommunity.call(
        ticket.community(),
        () -> {
          Step step = transaction.execute(status -> prepare(ticket));
          if (step instanceof Step.Wait wait) {
            return Optional.of(wait.until());
          }
          if (step instanceof Step.Carry carry) {
            Outcome outcome = carry(carry);
            count(carry.channel(), outcome);
            return transaction.execute(status -> note(ticket, outcome));
          }
          return Optional.empty();
        });
  }

  /** For a delivery that fails for a reason of our own again and again: people see it in the list. */
  void giveUp(Ticket ticket) {
    CurrentCommunity.run(
        ticket.community(),
        () ->
            transaction.executeWithoutResult(
                status ->
                    waiting(ticket)
                        .ifPresent(
                            delivery -> {
                              delivery.failed(DEFECT);
                              delivery.giveUp(clock.instant());
                            })));
  }

  private Outcome carry(Step.Carry carry) {
    return carriers
        .on(carry.channel())
        .map(carrier -> carrier.carry(carry.letter()))
        .orElseGet(() -> new Outcome.TryLater(NOT_CONFIGURED));
  }

  private Step prepare(Ticket ticket) {
    Delivery delivery = waiting(ticket).orElse(null);
    if (delivery == null) {
      return new Step.Done();
    }
    OutgoingMessage message = messages.withId(delivery.outgoingId()).orElseThrow();
    ChannelProfile profile = profiles.of(delivery.username()).orElse(null);
    Optional<Letter> letter = profile == null ? Optional.empty() : letter(delivery, message, profile);
    if (profile == null || letter.isEmpty() || accounts.find(delivery.username()).isEmpty()) {
      delivery.drop(UNREACHABLE, clock.instant());
      return new Step.Done();
    }
    return quietUntil(message, profile)
        .<Step>map(Step.Wait::new)
        .orElseGet(() -> new Step.Carry(delivery.channel(), letter.get()));
  }

  private Optional<Instant> quietUntil(OutgoingMessage message, ChannelProfile profile) {
    return message.urgent()
        ? Optional.empty()
        : profile.quiet().orElseGet(communityQuiet::hours).endAfter(clock.instant(), zone);
  }

  private Optional<Letter> letter(Delivery delivery, OutgoingMessage message, ChannelProfile profile) {
    UUID device = delivery.deviceId();
    if (device != null) {
      return devices.withId(device).map(found -> letter(delivery, message, "", found.subscription()));
    }
    return Optional.ofNullable(profile.contact(cipher).on(delivery.channel())).map(address -> letter(delivery, message, address, null));
  }

  private Letter letter(Delivery delivery, OutgoingMessage message, String address, @Nullable PushSubscription device) {
    String community = communities.findById(CurrentCommunity.require()).map(Community::name).orElse("");
    return new Letter(
        delivery.id(), address, device, community, message.kind(), message.urgent(), message.title(), message.body(), message.link());
  }

  private Optional<Instant> note(Ticket ticket, Outcome outcome) {
    return waiting(ticket).flatMap(delivery -> note(delivery, outcome));
  }

  private Optional<Instant> note(Delivery delivery, Outcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof Outcome.Accepted) {
      delivery.delivered(now);
    } else if (outcome instanceof Outcome.Refused refused) {
      delivery.failed(refused.reason());
      delivery.giveUp(now);
    } else if (outcome instanceof Outcome.Gone gone) {
      gone(delivery, gone.reason());
    } else if (outcome instanceof Outcome.TryLater later) {
      delivery.failed(later.reason());
      if (delivery.attempts() < retry.attempts()) {
        return Optional.of(now.plus(backoff.after(delivery.attempts(), later.notBefore())));
      }
      delivery.giveUp(now);
    }
    return Optional.empty();
  }

  /** A device that is no more is forgotten; an address that is no more is the person's to change, so somebody has to see it. */
  private void gone(Delivery delivery, String reason) {
    UUID device = delivery.deviceId();
    if (device == null) {
      delivery.failed(reason);
      delivery.giveUp(clock.instant());
    } else {
      devices.withId(device).ifPresent(devices::delete);
      delivery.drop(reason, clock.instant());
    }
  }

  private Optional<Delivery> waiting(Ticket ticket) {
    return deliveries.withId(ticket.id()).filter(delivery -> delivery.waits(ticket.round()));
  }

  private void count(Channel channel, Outcome outcome) {
    meters
        .counter(
            "linli.channels.attempts",
            "channel", channel.name().toLowerCase(Locale.ROOT),
            "outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .increment();
  }
}
