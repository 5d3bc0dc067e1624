package io.linli.channels;

import io.linli.integration.webpush.PushSubscription;
import io.linli.problems.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with the address on it, ready to go.
 *
 * @param address on the channel; empty for a device
 * @param device null on other channels
 * @param link path in the portal
 */
record Letter(
    UUID id,
    String address,
    @Nullable PushSubscription device,
    String community,
    MessageKind kind,
    boolean urgent,
    Text title,
    Text body,
    String link) {

  /** Chinese first; English after it for those who read it better, unless it is the same. */
  String bothLanguages() {
    return body.zh().equals(body.en()) ? body.zh() : body.zh() + "\n\n" + body.en();
  }

  /** Without the address. */
  @Override
  public String toString() {
    return "Letter " + id;
  }
}
