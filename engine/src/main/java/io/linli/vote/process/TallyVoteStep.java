package io.linli.vote.process;

import static io.linli.processes.OwnerVoteProcess.Variables.ABSTAIN_AREA;
import static io.linli.processes.OwnerVoteProcess.Variables.ABSTAIN_HEADS;
import static io.linli.processes.OwnerVoteProcess.Variables.AGAINST_AREA;
import static io.linli.processes.OwnerVoteProcess.Variables.AGAINST_HEADS;
import static io.linli.processes.OwnerVoteProcess.Variables.FOR_AREA;
import static io.linli.processes.OwnerVoteProcess.Variables.FOR_HEADS;
import static io.linli.processes.OwnerVoteProcess.Variables.TOTAL_AREA;
import static io.linli.processes.OwnerVoteProcess.Variables.TOTAL_HEADS;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.vote.RollTotals;
import io.linli.vote.Tally;
import io.linli.vote.TallyVote;
import io.linli.vote.VoteId;
import io.linli.vote.Votes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Counts the closed vote and hands the totals to the rules. */
@ModelBean(Beans.TALLY_VOTE)
class TallyVoteStep implements JavaDelegate {

  private final TallyVote tallyVote;
  private final Votes votes;

  TallyVoteStep(TallyVote tallyVote, Votes votes) {
    this.tallyVote = tallyVote;
    this.votes = votes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VoteId id = VoteOf.instance(execution);
    Tally tally = tallyVote.tally(id);
    RollTotals roll = votes.get(id).roll();
    execution.setVariable(TOTAL_AREA.name(), roll.area());
    execution.setVariable(TOTAL_HEADS.name(), roll.heads());
    execution.setVariable(FOR_AREA.name(), tally.forArea());
    execution.setVariable(FOR_HEADS.name(), tally.forHeads());
    execution.setVariable(AGAINST_AREA.name(), tally.againstArea());
    execution.setVariable(AGAINST_HEADS.name(), tally.againstHeads());
    execution.setVariable(ABSTAIN_AREA.name(), tally.abstainArea());
    execution.setVariable(ABSTAIN_HEADS.name(), tally.abstainHeads());
  }
}
