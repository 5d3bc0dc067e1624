package io.linli.integration.webpush;

import java.time.Duration;
import java.util.UUID;

/**
 * What the service worker gets.
 *
 * @param id the same for every attempt; a push service keeps only the last message of an id that the device has not fetched yet
 * @param payload at most {@value #MOST_BYTES} bytes, readable by the device only
 * @param timeToLive how long the push service keeps it for a device that is off
 * @param urgent whether a sleeping device is woken
 */
public record PushMessage(UUID id, byte[] payload, Duration timeToLive, boolean urgent) {

  /** 4096 bytes that every push service takes (RFC 8030, 7.2), less header, padding mark and tag (RFC 8188). */
  public static final int MOST_BYTES = 4096 - 86 - 17;

  /** @throws IllegalArgumentException for a payload that no push service has to take */
  public PushMessage {
    if (payload.length > MOST_BYTES) {
      throw new IllegalArgumentException("A push message holds at most " + MOST_BYTES + " bytes");
    }
  }
}
