package io.linli.channels;

import io.linli.identity.Actor;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody wants to be reached. Everybody asks and decides for themselves only: the person is always the one who is logged in. */
@Service
public class MyChannels {

  private final ChannelProfiles profiles;
  private final KindChoices choices;
  private final PushDevices devices;
  private final ContactCipher cipher;
  private final CommunityQuiet communityQuiet;
  private final Carriers carriers;
  private final Clock clock;

  MyChannels(
      ChannelProfiles profiles,
      KindChoices choices,
      PushDevices devices,
      ContactCipher cipher,
      CommunityQuiet communityQuiet,
      Carriers carriers,
      Clock clock) {
    this.profiles = profiles;
    this.choices = choices;
    this.devices = devices;
    this.cipher = cipher;
    this.communityQuiet = communityQuiet;
    this.carriers = carriers;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param available the channels that are configured here
   * @param devices how many browsers and apps asked to be told
   */
  public record Settings(
      Contact contact, Map<MessageKind, Set<Channel>> kinds, QuietHours quiet, Set<Channel> available, int devices) {}

  /** What is to be changed; null and kinds that are not named stay as they are. */
  public record Change(
      @Nullable Contact contact, Map<MessageKind, Set<Channel>> kinds, @Nullable QuietHours quiet) {}

  @Transactional(readOnly = true)
  public Settings show(Actor actor) {
    ChannelProfile profile = profiles.of(actor.username()).orElse(null);
    Map<MessageKind, Set<Channel>> kinds = new EnumMap<>(MessageKind.class);
    for (MessageKind kind : MessageKind.values()) {
      kinds.put(kind, kind.usualChannels());
    }
    choices.findByUsername(actor.username()).forEach(choice -> kinds.put(choice.kind(), choice.channels()));
    return new Settings(
        profile == null ? Contact.NONE : profile.contact(cipher),
        kinds,
        profile == null ? communityQuiet.hours() : profile.quiet().orElseGet(communityQuiet::hours),
        carriers.available(),
        devices.of(actor.username()).size());
  }

  @Transactional
  public void change(Actor actor, Change change) {
    if (change.contact() != null || change.quiet() != null) {
      change(profile(actor), change);
    }
    change.kinds().forEach((kind, channels) -> choices.save(new KindChoice(actor.username(), kind, channels)));
  }

  /** Forgets contact data and devices. What is still on its way there is dropped at its next attempt. */
  @Transactional
  public void forget(Actor actor) {
    devices.of(actor.username()).forEach(devices::delete);
    profiles.of(actor.username()).ifPresent(profile -> profile.reachAt(Contact.NONE, cipher, clock.instant()));
  }

  private void change(ChannelProfile profile, Change change) {
    if (change.contact() != null) {
      profile.reachAt(change.contact(), cipher, clock.instant());
    }
    if (change.quiet() != null) {
      profile.beQuiet(change.quiet(), clock.instant());
    }
  }

  private ChannelProfile profile(Actor actor) {
    return profiles
        .of(actor.username())
        .orElseGet(() -> profiles.save(new ChannelProfile(actor.username(), clock.instant())));
  }
}
