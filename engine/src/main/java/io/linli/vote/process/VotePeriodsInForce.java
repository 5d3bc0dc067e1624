package io.linli.vote.process;

import io.linli.communities.Parameters;
import io.linli.vote.VotePeriods;
import org.springframework.stereotype.Component;

/** The periods that the community's parameters set today. */
@Component
class VotePeriodsInForce {

  private final Parameters parameters;

  VotePeriodsInForce(Parameters parameters) {
    this.parameters = parameters;
  }

  VotePeriods today() {
    return new VotePeriods(
        parameters.duration("vote.noticePeriod"),
        parameters.duration("vote.window"),
        parameters.duration("vote.firstReminderAfter"),
        parameters.duration("vote.lastReminderBefore"));
  }
}
