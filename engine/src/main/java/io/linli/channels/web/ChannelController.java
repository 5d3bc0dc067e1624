package io.linli.channels.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.linli.channels.Channel;
import io.linli.channels.Contact;
import io.linli.channels.MessageKind;
import io.linli.channels.MyChannels;
import io.linli.channels.QuietHours;
import io.linli.identity.CurrentActor;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own channels. */
@RestController
class ChannelController {

  private final MyChannels channels;

  ChannelController(MyChannels channels) {
    this.channels = channels;
  }

  @GetMapping("/api/me/channels")
  ChannelsView mine() {
    return ChannelsView.of(channels.show(CurrentActor.require()));
  }

  /** Members that are missing stay as they are; an empty text removes. */
  @PutMapping("/api/me/channels")
  ChannelsView change(@RequestBody ChannelsChange change) {
    channels.change(CurrentActor.require(), change.toChange());
    return mine();
  }

  @DeleteMapping("/api/me/contact")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget() {
    channels.forget(CurrentActor.require());
  }

  record ContactView(@Nullable String email, @Nullable String phone, @Nullable String wechat) {}

  record KindView(MessageKind kind, boolean email, boolean sms, boolean wechat, boolean push) {

    static KindView of(MessageKind kind, Set<Channel> channels) {
      return new KindView(
          kind,
          channels.contains(Channel.EMAIL),
          channels.contains(Channel.SMS),
          channels.contains(Channel.WECHAT),
          channels.contains(Channel.PUSH));
    }

    Set<Channel> channels() {
      Set<Channel> channels = EnumSet.noneOf(Channel.class);
      Map<Channel, Boolean> wanted = Map.of(Channel.EMAIL, email, Channel.SMS, sms, Channel.WECHAT, wechat, Channel.PUSH, push);
      wanted.forEach(
          (channel, yes) -> {
            if (yes) {
              channels.add(channel);
            }
          });
      return channels;
    }
  }

  /** Local times such as 22:00. */
  record QuietView(@JsonFormat(pattern = "HH:mm") LocalTime from, @JsonFormat(pattern = "HH:mm") LocalTime until) {}

  /** Which channels are configured at all. */
  record Available(boolean email, boolean sms, boolean wechat, boolean push) {}

  record ChannelsView(ContactView contact, List<KindView> kinds, QuietView quiet, Available available, int devices) {

    static ChannelsView of(MyChannels.Settings settings) {
      Contact contact = settings.contact();
      Set<Channel> on = settings.available();
      return new ChannelsView(
          new ContactView(contact.email(), contact.phone(), contact.wechat()),
          settings.kinds().entrySet().stream().map(kind -> KindView.of(kind.getKey(), kind.getValue())).toList(),
          new QuietView(settings.quiet().from(), settings.quiet().until()),
          new Available(on.contains(Channel.EMAIL), on.contains(Channel.SMS), on.contains(Channel.WECHAT), on.contains(Channel.PUSH)),
          settings.devices());
    }
  }

  record ChannelsChange(@Nullable ContactView contact, @Nullable List<@Nullable KindView> kinds, @Nullable QuietChange quiet) {

    MyChannels.Change toChange() {
      return new MyChannels.Change(
          contact == null ? null : Contact.typed(contact.email(), contact.phone(), contact.wechat()),
          chosen(),
          quiet == null ? null : quiet.hours());
    }

    private Map<MessageKind, Set<Channel>> chosen() {
      Map<MessageKind, Set<Channel>> chosen = new EnumMap<>(MessageKind.class);
      if (kinds != null) {
        kinds.forEach(
            kind -> {
              if (kind != null && kind.kind() != null) {
                chosen.put(kind.kind(), kind.channels());
              }
            });
      }
      return chosen;
    }
  }

  /** Both or none. */
  record QuietChange(@Nullable LocalTime from, @Nullable LocalTime until) {

    @Nullable QuietHours hours() {
      return from == null || until == null
          ? null
          : new QuietHours(from.truncatedTo(ChronoUnit.MINUTES), until.truncatedTo(ChronoUnit.MINUTES));
    }
  }
}
