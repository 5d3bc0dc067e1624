package io.linli.channels;

import io.linli.notices.NoticeCategory;
import java.util.Set;

/** What a message is about; people choose their channels for each kind. */
public enum MessageKind {
  VOTE,
  PROCUREMENT,
  REPAIR,
  COMPLAINT,
  ANNOUNCEMENT,
  EMERGENCY,
  /** A task that waits for the person. */
  TASK;

  private static final Set<Channel> QUIET_ONES = Set.of(Channel.EMAIL, Channel.PUSH);

  static MessageKind of(NoticeCategory category) {
    return valueOf(category.name());
  }

  /** Tells at once, at night too. */
  boolean urgent() {
    return this == EMERGENCY;
  }

  /** For whoever has chosen nothing: what costs the community money or rings is used when it matters. */
  Set<Channel> usualChannels() {
    return urgent() ? Set.of(Channel.values()) : QUIET_ONES;
  }
}
