package io.linli.vote.process;

import static io.linli.processes.OwnerVoteProcess.Variables.AMOUNT;
import static io.linli.processes.OwnerVoteProcess.Variables.FUNDING_SOURCE;
import static io.linli.processes.OwnerVoteProcess.Variables.MATTER;
import static io.linli.processes.OwnerVoteProcess.Variables.MOTION;
import static io.linli.processes.OwnerVoteProcess.Variables.MOTION_TEXT;
import static io.linli.processes.OwnerVoteProcess.Variables.NOTICE_PERIOD;
import static io.linli.processes.OwnerVoteProcess.Variables.SUPPLEMENT;
import static io.linli.processes.OwnerVoteProcess.Variables.VOTE_ID;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.vote.AnnounceVote;
import io.linli.vote.Motion;
import io.linli.vote.Vote;
import io.linli.vote.VoteMatter;
import io.linli.vote.VotePeriods;
import java.math.BigDecimal;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Registers the vote and makes its id the business key. */
@ModelBean(Beans.ANNOUNCE_VOTE)
class AnnounceVoteStep implements JavaDelegate {

  private final AnnounceVote announce;
  private final VotePeriodsInForce periods;

  AnnounceVoteStep(AnnounceVote announce, VotePeriodsInForce periods) {
    this.announce = announce;
    this.periods = periods;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VotePeriods today = periods.today();
    Vote vote = announce.announce(motion(execution), today);
    execution.setProcessBusinessKey(vote.id().toString());
    execution.setVariable(VOTE_ID.name(), vote.id().toString());
    execution.setVariable(NOTICE_PERIOD.name(), today.notice().toString());
  }

  private static Motion motion(DelegateExecution execution) {
    return new Motion(
        CaseVariables.CASE_ID.find(execution::getVariable).map(UUID::fromString).orElse(null),
        CaseVariables.CASE_NUMBER.find(execution::getVariable).orElse(null),
        MOTION.in(execution::getVariable),
        MOTION_TEXT.find(execution::getVariable).orElse(null),
        SUPPLEMENT.find(execution::getVariable).orElse(null),
        VoteMatter.valueOf(MATTER.in(execution::getVariable)),
        AMOUNT.find(execution::getVariable).map(yuan -> new BigDecimal(yuan.toString())).orElse(null),
        FUNDING_SOURCE.find(execution::getVariable).orElse(null),
        CaseVariables.REQUESTER.find(execution::getVariable).orElse(null));
  }
}
