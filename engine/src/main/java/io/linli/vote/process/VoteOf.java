package io.linli.vote.process;

import io.linli.processes.OwnerVoteProcess;
import io.linli.vote.VoteId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which vote an instance carries. */
final class VoteOf {

  private VoteOf() {}

  static VoteId instance(DelegateExecution execution) {
    return VoteId.of(OwnerVoteProcess.Variables.VOTE_ID.in(execution::getVariable));
  }
}
