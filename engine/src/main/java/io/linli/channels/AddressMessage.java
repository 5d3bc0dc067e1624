package io.linli.channels;

import io.linli.cases.TaskDesk;
import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.Inbox;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out who is to be told, and where, and makes a delivery of each. Ten thousand people are many transactions: each goes through
 * some of those who can be reached, by user name, and notes how far it came. Done twice it makes nothing twice, because a delivery's id
 * follows from what it is.
 */
@Component
class AddressMessage {

  /** People in one transaction. */
  static final int PEOPLE = 200;

  private final OutgoingMessages messages;
  private final Deliveries deliveries;
  private final ChannelProfiles profiles;
  private final KindChoices choices;
  private final PushDevices devices;
  private final ContactCipher cipher;
  private final AccountDirectory accounts;
  private final Inbox inbox;
  private final TaskDesk tasks;
  private final Carriers carriers;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AddressMessage(
      OutgoingMessages messages,
      Deliveries deliveries,
      ChannelProfiles profiles,
      KindChoices choices,
      PushDevices devices,
      ContactCipher cipher,
      AccountDirectory accounts,
      Inbox inbox,
      TaskDesk tasks,
      Carriers carriers,
      Outbox outbox,
      TransactionTemplate transaction,
      Clock clock) {
    this.messages = messages;
    this.deliveries = deliveries;
    this.profiles = profiles;
    this.choices = choices;
    this.devices = devices;
    this.cipher = cipher;
    this.accounts = accounts;
    this.inbox = inbox;
    this.tasks = tasks;
    this.carriers = carriers;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
  }

  void address(Ticket ticket) {
    CurrentCommunity.run(
        ticket.community(),
        () -> {
          boolean more = true;
          while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> some(ticket.id())));
          }
        });
  }

  /** @return whether there are more to go through */
  private boolean some(UUID id) {
    OutgoingMessage message = messages.withId(id).orElse(null);
    if (message == null || message.finished()) {
      return false;
    }
    List<ChannelProfile> reachable = reachable(message);
    if (reachable.isEmpty()) {
      message.finish();
      return false;
    }
    Map<String, ChannelProfile> addressed = addressed(message, reachable);
    if (!addressed.isEmpty()) {
      putNew(message, deliveries(message, addressed));
    }
    message.toldUntil(reachable.get(reachable.size() - 1).username());
    return true;
  }

  private List<ChannelProfile> reachable(OutgoingMessage message) {
    Audience audience = message.audience();
    if (audience.kind() == Audience.Kind.PERSON) {
      return message.toldUntil().isEmpty() ? profiles.of(audience.ref()).stream().toList() : List.of();
    }
    return profiles.after(message.toldUntil(), Limit.of(PEOPLE));
  }

  private Map<String, ChannelProfile> addressed(OutgoingMessage message, List<ChannelProfile> reachable) {
    Map<String, ChannelProfile> byName = reachable.stream().collect(Collectors.toMap(ChannelProfile::username, Function.identity()));
    AccountQuery query = AccountQuery.everyone().named(byName.keySet()).in(CurrentCommunity.require());
    Set<String> names =
        accounts.list(query).stream().filter(actor -> isFor(message, actor)).map(Actor::username).collect(Collectors.toSet());
    byName.keySet().retainAll(names);
    return byName;
  }

  /** Told is exactly who finds it in the inbox or among the tasks; that asks the database, so most of the others are sorted out before. */
  private boolean isFor(OutgoingMessage message, Actor actor) {
    if (message.audience().kind() == Audience.Kind.ROLE && !hasOneOf(actor, message.audience().ref())) {
      return false;
    }
    return message.kind() == MessageKind.TASK
        ? tasks.find(actor, message.subjectId()).filter(task -> task.mine() || task.assignee() == null).isPresent()
        : inbox.concerns(actor, message.id());
  }

  /** @param roles one, or several with commas between them */
  private static boolean hasOneOf(Actor actor, String roles) {
    Set<String> wanted = Set.of(roles.split(","));
    return actor.roles().stream().map(Role::id).anyMatch(wanted::contains);
  }

  private List<Delivery> deliveries(OutgoingMessage message, Map<String, ChannelProfile> people) {
    Map<String, Set<Channel>> chosen =
        choices.of(message.kind(), people.keySet()).stream().collect(Collectors.toMap(KindChoice::username, KindChoice::channels));
    Map<String, List<PushDevice>> owned = devices.ofAll(people.keySet()).stream().collect(Collectors.groupingBy(PushDevice::username));
    List<Delivery> all = new ArrayList<>();
    people.forEach(
        (username, profile) -> {
          Set<Channel> wanted = new HashSet<>(chosen.getOrDefault(username, message.kind().usualChannels()));
          wanted.retainAll(carriers.available());
          Contact contact = profile.contact(cipher);
          for (Channel channel : wanted) {
            if (channel == Channel.PUSH) {
              owned.getOrDefault(username, List.of()).forEach(device -> all.add(delivery(message, username, channel, device.id())));
            } else if (contact.on(channel) != null) {
              all.add(delivery(message, username, channel, null));
            }
          }
        });
    return all;
  }

  private Delivery delivery(OutgoingMessage message, String username, Channel channel, @Nullable UUID device) {
    return new Delivery(message.id(), username, channel, device, clock.instant());
  }

  private void putNew(OutgoingMessage message, Collection<Delivery> all) {
    Set<UUID> known = all.isEmpty() ? Set.of() : new HashSet<>(deliveries.known(all.stream().map(Delivery::id).toList()));
    all.stream().filter(delivery -> !known.contains(delivery.id())).forEach(delivery -> outbox.put(delivery, message.urgent()));
  }
}
