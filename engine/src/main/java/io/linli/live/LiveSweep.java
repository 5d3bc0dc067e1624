package io.linli.live;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Live events are of use for seconds; an hour later they are removed. */
@Component
class LiveSweep {

  private static final Duration KEEP = Duration.ofHours(1);

  private final LiveEvents events;
  private final Clock clock;

  LiveSweep(LiveEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
  void sweep() {
    events.deleteBefore(clock.instant().minus(KEEP));
  }
}
