package io.linli.channels;

import io.linli.identity.Actor;
import io.linli.integration.webpush.PushSubscription;
import io.linli.integration.webpush.VapidKeys;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Browsers and installed apps ask to be told. */
@Service
public class PushSubscriptions {

  /** Devices of one person; with one more the oldest is forgotten. */
  static final int MOST = 10;

  private static final Text OFF = new Text("这里没有开通推送。", "Push messages are not switched on here.");
  private static final Text WRONG = new Text("浏览器给出的推送信息不对，请重新开启推送。", "What the browser gave is not a push subscription. Switch push on again.");

  private final PushDevices devices;
  private final ChannelProfiles profiles;
  private final Carriers carriers;
  private final VapidKeys keys;
  private final boolean localEndpoints;
  private final Clock clock;

  PushSubscriptions(
      PushDevices devices, ChannelProfiles profiles, Carriers carriers, VapidKeys keys, ChannelsProperties properties, Clock clock) {
    this.devices = devices;
    this.profiles = profiles;
    this.carriers = carriers;
    this.keys = keys;
    this.localEndpoints = properties.push().localEndpoints();
    this.clock = clock;
  }

  /**
   * The public key to subscribe with, in Base64url.
   *
   * @throws NotFound when push is not configured
   */
  public String key() {
    if (!carriers.available().contains(Channel.PUSH)) {
      throw new NotFound(OFF);
    }
    return keys.publicKey();
  }

  /**
   * Tells this device from now on; one that told another member before no longer does.
   *
   * @throws BadRequest when the endpoint can be no push service's, or the keys are none
   * @throws NotFound when push is not configured
   */
  @Transactional
  public void add(Actor actor, String endpoint, String p256dh, String auth) {
    key();
    PushSubscription subscription = subscription(endpoint, p256dh, auth);
    devices.at(PushDevice.hash(endpoint)).ifPresent(devices::delete);
    List<PushDevice> own = devices.of(actor.username());
    own.stream().limit(Math.max(0, own.size() - MOST + 1)).forEach(devices::delete);
    // Hibernate inserts before it deletes, and the endpoint is unique.
    devices.flush();
    devices.save(new PushDevice(actor.username(), subscription, clock.instant()));
    if (profiles.of(actor.username()).isEmpty()) {
      profiles.save(new ChannelProfile(actor.username(), clock.instant()));
    }
  }

  /** Removes one's own device; of another's nothing happens, and nothing is said. */
  @Transactional
  public void remove(Actor actor, String endpoint) {
    devices
        .at(PushDevice.hash(endpoint))
        .filter(device -> device.username().equals(actor.username()))
        .ifPresent(devices::delete);
  }

  private PushSubscription subscription(String endpoint, String p256dh, String auth) {
    try {
      URI address = new URI(endpoint);
      boolean fits = localEndpoints ? PushSubscription.isPlain(address) : PushSubscription.isServiceAddress(address);
      if (!fits) {
        throw wrong("endpoint");
      }
      return new PushSubscription(address, p256dh, auth);
    } catch (URISyntaxException noAddress) {
      throw wrong("endpoint");
    } catch (IllegalArgumentException noKeys) {
      throw wrong("keys");
    }
  }

  private static BadRequest wrong(String field) {
    return new BadRequest(WRONG, List.of(new FieldProblem(field, WRONG)));
  }
}
