package io.linli.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How many have voted so far. A small roll is counted whenever somebody looks; a large one takes long enough that a thousand
 * people who look at it share one count for a second.
 */
@Component
class Turnout {

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Ballots ballots;
  private final Clock clock;
  private final Map<VoteId, Count> counts = new ConcurrentHashMap<>();

  Turnout(Ballots ballots, Clock clock) {
    this.ballots = ballots;
    this.clock = clock;
  }

  Participation of(Vote vote) {
    return switch (vote.state()) {
      case ANNOUNCED -> Participation.NONE;
      case OPEN -> current(vote);
      case CLOSED, CANCELLED -> last(vote);
    };
  }

  private Participation current(Vote vote) {
    if (!vote.roll().large()) {
      return ballots.participation(vote.id());
    }
    return counts.compute(vote.id(), (id, known) -> known != null && fresh(known) ? known : count(id)).participation();
  }

  private Participation last(Vote vote) {
    counts.remove(vote.id());
    return vote.tally().map(Tally::participation).orElseGet(() -> ballots.participation(vote.id()));
  }

  private boolean fresh(Count count) {
    return clock.instant().isBefore(count.at().plus(FRESH));
  }

  private Count count(VoteId id) {
    return new Count(ballots.participation(id), clock.instant());
  }

  private record Count(Participation participation, Instant at) {}
}
