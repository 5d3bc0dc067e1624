package io.linli.vote;

import io.linli.tenancy.CurrentCommunity;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells open browsers that participation grew: once a second and vote, however many ballots come in, because a row for each
 * would cost as much as the ballot.
 */
@Component
class CastPulse {

  private final Map<VoteId, String> grown = new ConcurrentHashMap<>();
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  CastPulse(ApplicationEventPublisher events, TransactionTemplate transaction) {
    this.events = events;
    this.transaction = transaction;
  }

  void felt(VoteId vote) {
    grown.put(vote, CurrentCommunity.require());
  }

  @Scheduled(fixedDelayString = "${linli.vote.pulse:1000}")
  void tell() {
    for (VoteId vote : grown.keySet()) {
      String community = grown.remove(vote);
      if (community != null) {
        CurrentCommunity.run(community, () -> tell(vote, community));
      }
    }
  }

  private void tell(VoteId vote, String community) {
    transaction.executeWithoutResult(status -> events.publishEvent(new VoteChanged(vote.value(), community)));
  }
}
