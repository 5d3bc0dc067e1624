package io.linli.channels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels that are configured. */
class Carriers {

  private final Map<Channel, Carrier> carriers;

  Carriers(List<Carrier> carriers) {
    this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
  }

  Set<Channel> available() {
    return carriers.keySet();
  }

  Optional<Carrier> on(Channel channel) {
    return Optional.ofNullable(carriers.get(channel));
  }
}
