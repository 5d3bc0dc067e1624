package io.linli.notices;

import io.linli.identity.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The public conversations under notices on the board; a bean of the feature that holds them. */
public interface BoardThreads {

  /** By notice; those that have none are not there. */
  Map<UUID, Thread> of(Collection<Notice> notices, Actor reader);

  /**
   * A conversation without anybody's name.
   *
   * @param kind what it is about, for example COMPLAINT
   * @param state where it stands
   * @param canSupport whether the reader may add their support now
   */
  record Thread(
      String kind, String state, long supports, boolean supportedByMe, boolean canSupport, List<Words> entries) {}

  /** @param by the side that speaks, never a person */
  record Words(Instant at, String by, String text) {}
}
