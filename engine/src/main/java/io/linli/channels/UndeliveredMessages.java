package io.linli.channels;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Conflict;
import io.linli.problems.Forbidden;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's list of deliveries: what was given up can be seen, and tried again. */
@Service
public class UndeliveredMessages {

  private static final Text FORBIDDEN = new Text("只有小区管理员可以查看送达情况。", "Only the community's administrator sees deliveries.");
  private static final Text NONE = new Text("没有找到这条送达记录。", "There is no such delivery.");
  private static final Text NOT_GIVEN_UP = new Text("这条消息没有失败，无需重发。", "This message has not been given up, so it is not sent again.");

  private final Deliveries deliveries;
  private final OutgoingMessages messages;
  private final ChannelProfiles profiles;
  private final PushDevices devices;
  private final ContactCipher cipher;
  private final Outbox outbox;

  UndeliveredMessages(
      Deliveries deliveries,
      OutgoingMessages messages,
      ChannelProfiles profiles,
      PushDevices devices,
      ContactCipher cipher,
      Outbox outbox) {
    this.deliveries = deliveries;
    this.messages = messages;
    this.profiles = profiles;
    this.devices = devices;
    this.cipher = cipher;
    this.outbox = outbox;
  }

  /**
   * One delivery as the administrator sees it.
   *
   * @param to the address as it is now, masked; for a device the push service's name; null when there is none any more
   */
  public record Item(Delivery delivery, MessageKind kind, Text subject, @Nullable String to) {}

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Item> list(Actor actor, DeliveryState state, int limit) {
    requireAdministrator(actor);
    List<Delivery> found = deliveries.in(state, Limit.of(limit));
    Map<UUID, OutgoingMessage> about =
        messages.findByIdIn(found.stream().map(Delivery::outgoingId).distinct().toList()).stream()
            .collect(Collectors.toMap(OutgoingMessage::id, Function.identity()));
    return found.stream().map(delivery -> item(delivery, about.get(delivery.outgoingId()))).toList();
  }

  /**
   * Begins anew with a delivery that was given up, under the same message id.
   *
   * @throws NotFound when there is none in this community
   * @throws Conflict when it was not given up
   */
  @Transactional
  public void tryAgain(Actor actor, UUID id) {
    requireAdministrator(actor);
    Delivery delivery = deliveries.lock(id).orElseThrow(() -> new NotFound(NONE));
    if (delivery.state() != DeliveryState.GIVEN_UP) {
      throw new Conflict("delivery-not-given-up", NOT_GIVEN_UP);
    }
    delivery.tryAgain();
    outbox.putBack(delivery, messages.withId(delivery.outgoingId()).orElseThrow().urgent());
  }

  private Item item(Delivery delivery, OutgoingMessage message) {
    return new Item(delivery, message.kind(), message.title(), masked(delivery));
  }

  private @Nullable String masked(Delivery delivery) {
    UUID device = delivery.deviceId();
    if (device != null) {
      return devices.withId(device).map(found -> found.subscription().endpoint().getHost()).orElse(null);
    }
    return profiles
        .of(delivery.username())
        .map(profile -> profile.contact(cipher).on(delivery.channel()))
        .map(address -> Contact.masked(delivery.channel(), address))
        .orElse(null);
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Forbidden(FORBIDDEN);
    }
  }
}
