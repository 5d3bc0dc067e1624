package io.linli.channels;

import io.linli.communities.Parameters;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When the current community is quiet, for those who have not decided it for themselves. */
@Component
class CommunityQuiet {

  private final Parameters parameters;

  CommunityQuiet(Parameters parameters) {
    this.parameters = parameters;
  }

  QuietHours hours() {
    return new QuietHours(
        LocalTime.parse(parameters.text("channels.quietFrom")), LocalTime.parse(parameters.text("channels.quietUntil")));
  }
}
