package io.linli.processes;

import java.util.Date;

/**
 * The contract of {@code complaint.bpmn}: the names that the model and the code share. Common variables
 * of a case are in {@link CaseVariables}.
 */
public final class ComplaintProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "complaint";

  /** The messages the process waits for. */
  public static final class Messages {

    /**
     * The author takes the complaint back while its text waits for review or the property company handles it; correlated by {@link
     * CaseVariables#WITHDRAWABLE_CASE}.
     */
    public static final String CASE_WITHDRAWN = "case.withdrawn";

    /** More residents than the threshold support it; correlated by the business key (the case id). */
    public static final String RAISED = "complaint.raised";

    private Messages() {}
  }

  /** The forms the model shows. */
  public static final class Forms {

    public static final String REQUEST = "complaint-request";
    public static final String REVIEW = "complaint-review";
    public static final String ACKNOWLEDGEMENT = "complaint-acknowledgement";
    public static final String REPLY = "complaint-reply";
    public static final String ANSWER = "complaint-answer";
    public static final String SUPERVISION = "complaint-supervision";
    public static final String MEDIATION = "complaint-mediation";
    public static final String HAND_OVER = "complaint-handover";
    public static final String DECISION = "complaint-decision";

    private Forms() {}
  }

  /** The rulesets the model asks. */
  public static final class Rulesets {

    public static final String ROUTING = "complaint-routing";
    public static final String MASKING = "text-masking";

    private Rulesets() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    // From the start form.

    /** COMPLAINT or SUGGESTION. */
    public static final Variable<String> KIND = Variable.text("kind");

    /** NOISE, CLEANING, SECURITY, PARKING, FACILITIES, STAFF, FEES, NEIGHBOUR or OTHER. */
    public static final Variable<String> CATEGORY = Variable.text("category");

    public static final Variable<Boolean> HIDE_ROOMS = Variable.flag("hideRooms");

    /** User name of the member of staff that its author picked; with those whom the text names they are {@link CaseVariables#KEPT_FROM}. */
    public static final Variable<String> ABOUT_STAFF = Variable.text("aboutStaff");

    // Written by prepareComplaint.

    /** Title in the first line, then text and wish: what is masked and published. */
    public static final Variable<String> TEXT = Variable.text("complaint_text");

    /** The names of people of the community that occur in it, one a line. */
    public static final Variable<String> NAMES = Variable.text("complaint_names");

    /** Group of the member of staff it is about. */
    public static final Variable<String> STAFF_GROUP = Variable.text("complaint_staffGroup");

    // Written by the rules.

    /** CLEAN, or REVIEW when a person has to read the text before it is published. */
    public static final Variable<String> MASK_VERDICT = Variable.text("mask_verdict");

    public static final Variable<String> MASK_MASKED = Variable.text("mask_masked");

    /** Group of the responsible department. */
    public static final Variable<String> ROUTE_GROUP = Variable.text("route_group");

    /** Group that is told of what is overdue and supervises: never the department itself. */
    public static final Variable<String> ROUTE_SUPERVISOR = Variable.text("route_supervisor");

    public static final Variable<Long> ROUTE_MAX_ROUNDS = Variable.count("route_maxRounds");
    public static final Variable<String> REPLY_VERDICT = Variable.text("replyCheck_verdict");

    // Written by the review.

    /** What hangs on the board, see {@link #TEXT}: masked by the rules, perhaps edited by a person. */
    public static final Variable<String> PUBLIC_TEXT = Variable.text("publicText");

    /** PUBLISH, EDIT or REFUSE. */
    public static final Variable<String> REVIEW_DECISION = Variable.text("reviewDecision");

    public static final Variable<String> REFUSAL_REASON = Variable.text("refusalReason");

    // Written by the steps.

    public static final Variable<Date> ACK_REMINDER_AT = Variable.moment("complaint_ackReminderAt");
    public static final Variable<Date> ACK_BY = Variable.moment("complaint_ackBy");
    public static final Variable<Date> REPLY_REMINDER_AT = Variable.moment("complaint_replyReminderAt");
    public static final Variable<Date> REPLY_BY = Variable.moment("complaint_replyBy");
    public static final Variable<Date> ANSWER_BY = Variable.moment("complaint_answerBy");
    public static final Variable<Date> COMMITTEE_REMINDER_AT = Variable.moment("complaint_committeeReminderAt");
    public static final Variable<Date> COMMITTEE_BY = Variable.moment("complaint_committeeBy");

    /** The round that is under way, 1 for the first; beyond {@link #ROUTE_MAX_ROUNDS} the department is done. */
    public static final Variable<Long> ROUND = Variable.count("complaint_round");

    /** What the other side said last, as published. */
    public static final Variable<String> LATEST_REPLY = Variable.text("latestReply");

    // From the forms of the tasks.

    public static final Variable<String> REPLY = Variable.text("reply");
    public static final Variable<String> SUPERVISION = Variable.text("supervision");

    /** ACCEPT or REJECT by the author, SILENT by the timer. */
    public static final Variable<String> ANSWER = Variable.text("answer");

    /**
     * How a complaint ends, an input of {@link Beans#CLOSE_COMPLAINT}: ACCEPT, SILENT, DECIDED, UNANSWERED or
     * WITHDRAWN.
     */
    public static final Variable<String> OUTCOME = Variable.text("outcome");

    /** Name of the subdistrict office. */
    public static final Variable<String> OFFICE = Variable.text("office");

    private Variables() {}
  }

  /** The user tasks: what people have on their lists. */
  public static final class Tasks {

    public static final String REVIEW_TEXT = "task_reviewText";
    public static final String ACKNOWLEDGE_COMPLAINT = "task_acknowledgeComplaint";
    public static final String REPLY_COMPLAINT = "task_replyComplaint";
    public static final String JUDGE_REPLY = "task_judgeReply";
    public static final String SUPERVISE_COMPLAINT = "task_superviseComplaint";
    public static final String MEDIATE_COMPLAINT = "task_mediateComplaint";
    public static final String JUDGE_MEDIATION = "task_judgeMediation";
    public static final String HAND_OVER_COMPLAINT = "task_handOverComplaint";
    public static final String RECORD_DECISION = "task_recordDecision";

    private Tasks() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String PREPARE_COMPLAINT = "service_prepareComplaint";
    public static final String REFUSE_COMPLAINT = "service_refuseComplaint";
    public static final String PUBLISH_COMPLAINT = "service_publishComplaint";
    public static final String ACKNOWLEDGE_COMPLAINT = "service_acknowledgeComplaint";
    public static final String PUBLISH_REPLY = "service_publishReply";
    public static final String RECORD_OBJECTION = "service_recordObjection";
    public static final String CLOSE_WITHDRAWN = "service_closeWithdrawn";
    public static final String PUBLISH_MEDIATION = "service_publishMediation";
    public static final String CLOSE_SETTLED = "service_closeSettled";
    public static final String RECORD_LAST_OBJECTION = "service_recordLastObjection";
    public static final String RECORD_HAND_OVER = "service_recordHandOver";
    public static final String CLOSE_UNANSWERED = "service_closeUnanswered";
    public static final String PUBLISH_DECISION = "service_publishDecision";
    public static final String CLOSE_DECIDED = "service_closeDecided";

    private Services() {}
  }

  /** The decisions. */
  public static final class Rules {

    public static final String MASK_TEXT = "rule_maskText";
    public static final String ROUTE_COMPLAINT = "rule_routeComplaint";
    public static final String MASK_REPLY = "rule_maskReply";

    private Rules() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String ESCALATE_REVIEW = "notice_escalateReview";
    public static final String TELL_REFUSAL = "notice_tellRefusal";
    public static final String REMIND_ACKNOWLEDGEMENT = "notice_remindAcknowledgement";
    public static final String ESCALATE_ACKNOWLEDGEMENT = "notice_escalateAcknowledgement";
    public static final String REMIND_REPLY = "notice_remindReply";
    public static final String ESCALATE_REPLY = "notice_escalateReply";
    public static final String ASK_AUTHOR = "notice_askAuthor";
    public static final String PASS_SUPERVISION = "notice_passSupervision";
    public static final String REMIND_COMMITTEE = "notice_remindCommittee";
    public static final String ASK_ON_MEDIATION = "notice_askOnMediation";
    public static final String REMIND_HAND_OVER = "notice_remindHandOver";
    public static final String TELL_DECISION = "notice_tellDecision";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String ESCALATE_REVIEW = "timer_escalateReview";
    public static final String REMIND_ACKNOWLEDGEMENT = "timer_remindAcknowledgement";
    public static final String ESCALATE_ACKNOWLEDGEMENT = "timer_escalateAcknowledgement";
    public static final String REMIND_REPLY = "timer_remindReply";
    public static final String ESCALATE_REPLY = "timer_escalateReply";
    public static final String ACCEPT_SILENCE = "timer_acceptSilence";
    public static final String REMIND_MEDIATION = "timer_remindMediation";
    public static final String END_MEDIATION = "timer_endMediation";
    public static final String ACCEPT_MEDIATION = "timer_acceptMediation";
    public static final String REMIND_HAND_OVER = "timer_remindHandOver";
    public static final String MISS_DECISION = "timer_missDecision";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String CASE_WITHDRAWN = "message_caseWithdrawn";
    public static final String REVIEW_WITHDRAWN = "message_reviewWithdrawn";

    private MessageEvents() {}
  }

  /** Points on the way that wait for nothing. */
  public static final class Events {

    public static final String ALLOW_WITHDRAWAL = "event_allowWithdrawal";
    public static final String ACCEPT_SILENCE = "event_acceptSilence";
    public static final String ACCEPT_MEDIATION = "event_acceptMediation";

    private Events() {}
  }

  /** The scopes. */
  public static final class Subprocesses {

    public static final String HANDLE_COMPLAINT = "subprocess_handleComplaint";
    public static final String SUPERVISE_COMPLAINT = "subprocess_superviseComplaint";

    private Subprocesses() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String NEEDS_REVIEW = "gateway_needsReview";
    public static final String REVIEW_DECISION = "gateway_reviewDecision";
    public static final String JOIN_PUBLICATION = "gateway_joinPublication";
    public static final String JOIN_ROUND = "gateway_joinRound";
    public static final String REPLY_FIT = "gateway_replyFit";
    public static final String AUTHOR_ANSWER = "gateway_authorAnswer";
    public static final String ROUNDS_LEFT = "gateway_roundsLeft";
    public static final String JOIN_SETTLED = "gateway_joinSettled";
    public static final String IS_SETTLED = "gateway_isSettled";
    public static final String MEDIATION_ANSWER = "gateway_mediationAnswer";
    public static final String JOIN_MEDIATION = "gateway_joinMediation";
    public static final String JOIN_SETTLEMENT = "gateway_joinSettlement";
    public static final String JOIN_WITHDRAWAL = "gateway_joinWithdrawal";
    public static final String JOIN_REFERRAL = "gateway_joinReferral";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String SUBMIT_COMPLAINT = "start_submitComplaint";
    public static final String HANDLE_COMPLAINT = "start_handleComplaint";
    public static final String SUPERVISE_COMPLAINT = "start_superviseComplaint";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String ESCALATE_REVIEW = "end_escalateReview";
    public static final String REFUSE_COMPLAINT = "end_refuseComplaint";
    public static final String REMIND_ACKNOWLEDGEMENT = "end_remindAcknowledgement";
    public static final String ESCALATE_ACKNOWLEDGEMENT = "end_escalateAcknowledgement";
    public static final String REMIND_REPLY = "end_remindReply";
    public static final String ESCALATE_REPLY = "end_escalateReply";
    public static final String EXHAUST_ROUNDS = "end_exhaustRounds";
    public static final String SETTLE_ROUNDS = "end_settleRounds";
    public static final String SUPERVISE_COMPLAINT = "end_superviseComplaint";
    public static final String WITHDRAW_COMPLAINT = "end_withdrawComplaint";
    public static final String REMIND_COMMITTEE = "end_remindCommittee";
    public static final String SETTLE_COMPLAINT = "end_settleComplaint";
    public static final String REMIND_HAND_OVER = "end_remindHandOver";
    public static final String MISS_DECISION = "end_missDecision";
    public static final String DECIDE_COMPLAINT = "end_decideComplaint";

    private Ends() {}
  }

  private ComplaintProcess() {}
}
