package io.linli.vote.process;

import io.linli.processes.OwnerVoteProcess;
import io.linli.tenancy.CurrentCommunity;
import io.linli.vote.VoteId;
import io.linli.vote.VoteOver;
import io.linli.vote.VoteProcess;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Tells the process instance of a vote what has happened outside of it; the vote's id is its business key. */
@Component
class VoteMessages implements VoteProcess {

  private final RuntimeService runtime;

  VoteMessages(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public boolean allBallotsCast(VoteId vote) {
    try {
      return !message(OwnerVoteProcess.Messages.ALL_BALLOTS_CAST, vote).correlateAllWithResult().isEmpty();
    } catch (OptimisticLockingException movedOn) {
      // A timer of the same step fired at the same moment, or somebody else told it.
      return false;
    }
  }

  @Override
  public void cancelled(VoteId vote, String reason) {
    var told =
        message(OwnerVoteProcess.Messages.VOTE_CANCELLED, vote)
            .setVariable(OwnerVoteProcess.Variables.CANCEL_REASON.name(), reason)
            .correlateAllWithResult();
    if (told.isEmpty()) {
      throw new VoteOver();
    }
  }

  private MessageCorrelationBuilder message(String name, VoteId vote) {
    return runtime
        .createMessageCorrelation(name)
        .tenantId(CurrentCommunity.require())
        .processInstanceBusinessKey(vote.toString());
  }
}
