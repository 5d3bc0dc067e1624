package io.linli.vote.process;

import static io.linli.processes.OwnerVoteProcess.Variables.QUORUM_OUTCOME;
import static io.linli.processes.OwnerVoteProcess.Variables.RESULT_TEXT;
import static io.linli.processes.OwnerVoteProcess.Variables.RESULT_TEXT_EN;

import io.linli.camunda.ModelBean;
import io.linli.problems.Text;
import io.linli.processes.Beans;
import io.linli.vote.Bar;
import io.linli.vote.DecideVote;
import io.linli.vote.ResultWords;
import io.linli.vote.Vote;
import io.linli.vote.VoteOutcome;
import io.linli.vote.VoteResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps what the rules decided and puts it in words for the notices. */
@ModelBean(Beans.RECORD_VOTE_RESULT)
class RecordVoteResultStep implements JavaDelegate {

  /** How the rule task begins the names of what it writes; what follows are the components of the rules' result. */
  private static final String QUORUM = "quorum_";

  private final DecideVote decide;

  RecordVoteResultStep(DecideVote decide) {
    this.decide = decide;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Vote vote = decide.decide(VoteOf.instance(execution), result(execution), bar(execution));
    Text words = ResultWords.of(vote);
    execution.setVariable(RESULT_TEXT.name(), words.zh());
    execution.setVariable(RESULT_TEXT_EN.name(), words.en());
  }

  private static VoteResult result(DelegateExecution execution) {
    return new VoteResult(
        VoteOutcome.valueOf(QUORUM_OUTCOME.in(execution::getVariable)),
        number(execution, "participationArea"),
        number(execution, "participationHeads"),
        number(execution, "approvalArea"),
        number(execution, "approvalHeads"),
        number(execution, "neededApprovalArea"),
        number(execution, "neededApprovalHeads"),
        text(execution, "reasons"),
        text(execution, "reasonsEn"));
  }

  private static Bar bar(DelegateExecution execution) {
    return new Bar(number(execution, "neededArea"), number(execution, "neededHeads"));
  }

  private static long number(DelegateExecution execution, String component) {
    return ((Number) written(execution, component)).longValue();
  }

  private static String text(DelegateExecution execution, String component) {
    return written(execution, component).toString();
  }

  /** @throws IllegalStateException when the rules did not write it: model and step disagree, which no retry mends */
  private static Object written(DelegateExecution execution, String component) {
    Object value = execution.getVariable(QUORUM + component);
    if (value == null) {
      throw new IllegalStateException("The rule task has not written " + QUORUM + component);
    }
    return value;
  }
}
