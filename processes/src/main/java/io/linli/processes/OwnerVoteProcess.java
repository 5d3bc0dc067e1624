package io.linli.processes;

import java.util.Date;

/**
 * The contract of {@code owner-vote.bpmn}: the names that the model and the code share. Common
 * variables of a case are in {@link CaseVariables}.
 */
public final class OwnerVoteProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "owner-vote";

  /** The messages the process waits for. */
  public static final class Messages {

    /**
     * The requester withdraws before voting opens; correlated by {@link
     * CaseVariables#WITHDRAWABLE_CASE}, with {@link CaseVariables#WITHDRAW_REASON} along.
     */
    public static final String CASE_WITHDRAWN = "case.withdrawn";

    /**
     * A manager cancels before voting closes; correlated by the business key (the vote id), with {@link
     * Variables#CANCEL_REASON} along.
     */
    public static final String VOTE_CANCELLED = "vote.cancelled";

    /** Every entry of the roll has voted; correlated by the business key (the vote id). */
    public static final String ALL_BALLOTS_CAST = "vote.allBallotsCast";

    private Messages() {}
  }

  /** The BPMN errors that stay inside the process. */
  public static final class Errors {

    public static final String VOTE_WITHDRAWN = "vote.withdrawn";

    private Errors() {}
  }

  /** The rulesets the model asks. */
  public static final class Rulesets {

    public static final String QUORUM = "vote-quorum";

    private Rulesets() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    // Given by the caller.

    /** What is voted on, in one line. */
    public static final Variable<String> MOTION = Variable.text("motion");

    public static final Variable<String> MOTION_TEXT = Variable.text("motionText");

    /** What the property company adds to the motion. */
    public static final Variable<String> SUPPLEMENT = Variable.text("supplement");

    /** ORDINARY or SPECIAL. */
    public static final Variable<String> MATTER = Variable.text("matter");

    public static final Variable<Number> AMOUNT = Variable.yuan("amount");
    public static final Variable<String> FUNDING_SOURCE = Variable.text("fundingSource");

    // Written by announceVote.

    /** The vote, a UUID in text form; also the business key of this instance from the announcement on. */
    public static final Variable<String> VOTE_ID = Variable.text("voteId");

    /** ISO-8601 duration from the announcement to the opening. */
    public static final Variable<String> NOTICE_PERIOD = Variable.text("vote_noticePeriod");

    // Written by openVote.

    /** The real opening time. */
    public static final Variable<Date> OPENS_AT = Variable.moment("vote_opensAt");

    public static final Variable<Date> CLOSES_AT = Variable.moment("vote_closesAt");
    public static final Variable<Date> FIRST_REMINDER_AT = Variable.moment("vote_firstReminderAt");
    public static final Variable<Date> LAST_REMINDER_AT = Variable.moment("vote_lastReminderAt");

    // Written by tallyVote.

    /** Exclusive area of the whole roll in cm². */
    public static final Variable<Long> TOTAL_AREA = Variable.count("tally_totalArea");

    public static final Variable<Long> TOTAL_HEADS = Variable.count("tally_totalHeads");
    public static final Variable<Long> FOR_AREA = Variable.count("tally_forArea");
    public static final Variable<Long> FOR_HEADS = Variable.count("tally_forHeads");
    public static final Variable<Long> AGAINST_AREA = Variable.count("tally_againstArea");
    public static final Variable<Long> AGAINST_HEADS = Variable.count("tally_againstHeads");

    /** Explicit ABSTAIN ballots only; owners who did not vote are the rest of the total. */
    public static final Variable<Long> ABSTAIN_AREA = Variable.count("tally_abstainArea");

    public static final Variable<Long> ABSTAIN_HEADS = Variable.count("tally_abstainHeads");

    // Written by the rules and by recordVoteResult.

    /** PASSED, FAILED (enough took part, too few approved) or INVALID (too few took part). */
    public static final Variable<String> QUORUM_OUTCOME = Variable.text("quorum_outcome");

    /** The result with its numbers and reasons in Chinese, for notices; written by recordVoteResult. */
    public static final Variable<String> RESULT_TEXT = Variable.text("vote_resultText");

    /** The same in English. */
    public static final Variable<String> RESULT_TEXT_EN = Variable.text("vote_resultTextEn");

    /** Why the vote is cancelled: the manager's words, or the requester's in {@code cancelVote}. */
    public static final Variable<String> CANCEL_REASON = Variable.text("cancelReason");

    /** PASSED, FAILED, INVALID, CANCELLED or WITHDRAWN: what the caller learns. Set by the model. */
    public static final Variable<String> VOTE_OUTCOME = Variable.text("vote_outcome");

    private Variables() {}
  }

  /** Where the process waits for a message without a symbol of its own. */
  public static final class Receives {

    public static final String ALL_BALLOTS_CAST = "receive_allBallotsCast";

    private Receives() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String ANNOUNCE_VOTE = "service_announceVote";
    public static final String OPEN_VOTE = "service_openVote";
    public static final String REMIND_VOTERS = "service_remindVoters";
    public static final String CLOSE_VOTE = "service_closeVote";
    public static final String WITHDRAW_VOTE = "service_withdrawVote";
    public static final String CANCEL_VOTE = "service_cancelVote";
    public static final String TALLY_VOTE = "service_tallyVote";
    public static final String RECORD_VOTE_RESULT = "service_recordVoteResult";

    private Services() {}
  }

  /** The decisions. */
  public static final class Rules {

    public static final String DECIDE_QUORUM = "rule_decideQuorum";

    private Rules() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String ANNOUNCE_VOTE = "notice_announceVote";
    public static final String OPEN_VOTE = "notice_openVote";
    public static final String PUBLISH_WITHDRAWAL = "notice_publishWithdrawal";
    public static final String PUBLISH_CANCELLATION = "notice_publishCancellation";
    public static final String PUBLISH_VOTE_RESULT = "notice_publishVoteResult";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String NOTICE_PERIOD_ENDS = "timer_noticePeriodEnds";
    public static final String VOTING_ENDS = "timer_votingEnds";
    public static final String FIRST_REMINDER = "timer_firstReminder";
    public static final String LAST_REMINDER = "timer_lastReminder";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String CASE_WITHDRAWN = "message_caseWithdrawn";
    public static final String VOTE_CANCELLED = "message_voteCancelled";

    private MessageEvents() {}
  }

  /** Where errors are caught. */
  public static final class ErrorEvents {

    public static final String VOTE_WITHDRAWN = "error_voteWithdrawn";

    private ErrorEvents() {}
  }

  /** The scopes. */
  public static final class Subprocesses {

    public static final String COLLECT_BALLOTS = "subprocess_collectBallots";

    private Subprocesses() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String AWAIT_OPENING = "gateway_awaitOpening";
    public static final String JOIN_REMINDERS = "gateway_joinReminders";
    public static final String JOIN_VOTING = "gateway_joinVoting";
    public static final String QUORUM_OUTCOME = "gateway_quorumOutcome";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String REQUEST_VOTE = "start_requestVote";
    public static final String ANNOUNCE_VOTE = "start_announceVote";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String WITHDRAW_VOTE = "end_withdrawVote";
    public static final String REMIND_VOTERS = "end_remindVoters";
    public static final String CLOSE_VOTE = "end_closeVote";
    public static final String VOTE_WITHDRAWN = "end_voteWithdrawn";
    public static final String VOTE_CANCELLED = "end_voteCancelled";
    public static final String VOTE_PASSED = "end_votePassed";
    public static final String VOTE_FAILED = "end_voteFailed";
    public static final String VOTE_INVALID = "end_voteInvalid";

    private Ends() {}
  }

  private OwnerVoteProcess() {}
}
