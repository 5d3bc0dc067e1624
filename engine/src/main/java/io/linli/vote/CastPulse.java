package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does once a second what would be too much after each ballot: tells open browsers that participation grew, and looks whether
 * everybody on a large roll has voted. A node that dies before the pulse costs nothing but the wait until the deadline.
 */
@Component
class CastPulse {

  private final Map<VoteId, String> grown = new ConcurrentHashMap<>();
  private final LastBallot lastBallot;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  CastPulse(LastBallot lastBallot, ApplicationEventPublisher events, TransactionTemplate transaction) {
    this.lastBallot = lastBallot;
    this.events = events;
    this.transaction = transaction;
  }

  /** A ballot was committed in the current community. */
  void felt(VoteId vote) {
    grown.put(vote, CurrentCommunity.require());
  }

  @Scheduled(fixedDelayString = "${linli.vote.pulse:1000}")
  void beat() {
    for (VoteId vote : grown.keySet()) {
      // Taken out first: a ballot that comes in while this one is told is told with the next beat.
      String community = grown.remove(vote);
      if (community != null) {
        CurrentCommunity.run(community, () -> beat(vote, community));
      }
    }
  }

  private void beat(VoteId vote, String community) {
    transaction.executeWithoutResult(status -> events.publishEvent(new VoteChanged(vote.value(), community)));
    if (!lastBallot.check(vote)) {
      felt(vote);
    }
  }
}
