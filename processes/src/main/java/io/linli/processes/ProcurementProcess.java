package io.linli.processes;

/**
 * The contract of {@code procurement.bpmn}: the names that the model and the code share. Common
 * variables of a case are in {@link CaseVariables}.
 */
public final class ProcurementProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "procurement";

  /** The messages the process waits for. */
  public static final class Messages {

    /**
     * The requester withdraws; correlated by {@link CaseVariables#WITHDRAWABLE_CASE}, with {@link
     * CaseVariables#WITHDRAW_REASON} along.
     */
    public static final String CASE_WITHDRAWN = "case.withdrawn";

    private Messages() {}
  }

  /** The BPMN errors that stay inside the process. */
  public static final class Errors {

    public static final String REQUEST_REJECTED = "procurement.requestRejected";

    private Errors() {}
  }

  /** The forms the model shows. */
  public static final class Forms {

    public static final String REQUEST = "procurement-request";
    public static final String MORE_INFO = "procurement-more-info";
    public static final String REVIEW = "procurement-review";
    public static final String ORDER = "procurement-order";
    public static final String DELIVERY = "procurement-delivery";
    public static final String ACCEPTANCE = "procurement-acceptance";
    public static final String OVERRUN = "procurement-overrun";

    private Forms() {}
  }

  /** The rulesets the model asks. */
  public static final class Rulesets {

    public static final String ROUTE = "procurement-route";
    public static final String OVERRUN = "procurement-overrun";

    private Rulesets() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    /** REPAIR_OR_RENEW, NEW, ALTER, COMMERCIAL_USE or OTHER. */
    public static final Variable<String> KIND = Variable.text("kind");

    /** LIFT, PUMP, FIRE, DOOR, CAMERA or OTHER. */
    public static final Variable<String> CATEGORY = Variable.text("category");

    public static final Variable<String> PLACE = Variable.text("place");
    public static final Variable<String> REASON = Variable.text("reason");
    public static final Variable<Number> ESTIMATED_COST = Variable.yuan("estimatedCost");

    /** What the register holds of the category, in words; written by {@link Beans#DESCRIBE_EQUIPMENT}. */
    public static final Variable<String> EXISTING_EQUIPMENT = Variable.text("existingEquipment");

    /** APPROVE, RETURN or REJECT. */
    public static final Variable<String> REVIEW_DECISION = Variable.text("reviewDecision");

    public static final Variable<String> DECISION_REASON = Variable.text("decisionReason");
    public static final Variable<String> QUOTES = Variable.text("quotes");

    /** The amount that is approved, and against which the real cost is judged. */
    public static final Variable<Number> QUOTED_COST = Variable.yuan("quotedCost");

    public static final Variable<String> RECOMMENDATION = Variable.text("recommendation");

    /** MAINTENANCE_FUND, COMMON_INCOME, OWNERS_PAY or SERVICE_FEE; not known before the review. */
    public static final Variable<String> FUNDING_SOURCE = Variable.text("fundingSource");

    /** COMPLETE or INCOMPLETE. */
    public static final Variable<String> ROUTE_OUTCOME = Variable.text("route_outcome");

    /** ORDINARY, SPECIAL or NONE. */
    public static final Variable<String> ROUTE_MATTER = Variable.text("route_matter");

    public static final Variable<Boolean> ROUTE_NEEDS_VOTE = Variable.flag("route_needsVote");

    /** The outcome of the vote on the request, see {@link OwnerVoteProcess.Variables#VOTE_OUTCOME}. */
    public static final Variable<String> VOTE_OUTCOME = Variable.text("vote_outcome");

    public static final Variable<String> VOTE_RESULT_TEXT = Variable.text("vote_resultText");
    public static final Variable<String> VOTE_RESULT_TEXT_EN = Variable.text("vote_resultTextEn");

    /** What the order would cost; judged against {@link #QUOTED_COST} before it is placed. */
    public static final Variable<Number> ORDERED_COST = Variable.yuan("orderedCost");

    public static final Variable<Boolean> ORDER_EXCEEDED = Variable.flag("order_exceeded");
    public static final Variable<Number> REAL_COST = Variable.yuan("realCost");
    public static final Variable<Boolean> OVERRUN_EXCEEDED = Variable.flag("overrun_exceeded");
    public static final Variable<Number> OVERRUN_EXCESS = Variable.yuan("overrun_excess");
    public static final Variable<String> OVERRUN_REASON = Variable.text("overrunReason");
    public static final Variable<String> EXCESS_MATTER = Variable.text("excess_matter");
    public static final Variable<Boolean> EXCESS_NEEDS_VOTE = Variable.flag("excess_needsVote");

    /** The outcome of the vote on the excess. */
    public static final Variable<String> OVERRUN_VOTE_OUTCOME = Variable.text("overrunVote_outcome");

    /** Whether what the item really cost is approved: within the limits, small enough, or voted for. */
    public static final Variable<Boolean> OVERRUN_APPROVED = Variable.flag("overrunApproved");

    private Variables() {}
  }

  /** The user tasks: what people have on their lists. */
  public static final class Tasks {

    public static final String COMPLETE_REQUEST = "task_completeRequest";
    public static final String REVIEW_REQUEST = "task_reviewRequest";
    public static final String ORDER_EQUIPMENT = "task_orderEquipment";
    public static final String CONFIRM_DELIVERY = "task_confirmDelivery";
    public static final String ACCEPT_DELIVERY = "task_acceptDelivery";
    public static final String EXPLAIN_OVERRUN = "task_explainOverrun";

    private Tasks() {}
  }

  /** The called processes. */
  public static final class Calls {

    public static final String OWNER_VOTE = "call_ownerVote";
    public static final String VOTE_ON_OVERRUN = "call_voteOnOverrun";

    private Calls() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String DESCRIBE_EQUIPMENT = "service_describeEquipment";
    public static final String REGISTER_EQUIPMENT = "service_registerEquipment";

    private Services() {}
  }

  /** The decisions. */
  public static final class Rules {

    public static final String ROUTE_REQUEST = "rule_routeRequest";
    public static final String ROUTE_REVIEWED = "rule_routeReviewed";
    public static final String JUDGE_ORDER = "rule_judgeOrder";
    public static final String JUDGE_OVERRUN = "rule_judgeOverrun";
    public static final String ROUTE_EXCESS = "rule_routeExcess";

    private Rules() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String REMIND_MANAGER = "notice_remindManager";
    public static final String ESCALATE_REVIEW = "notice_escalateReview";
    public static final String PUBLISH_REJECTION = "notice_publishRejection";
    public static final String PUBLISH_VOTE_FAILURE = "notice_publishVoteFailure";
    public static final String PUBLISH_PURCHASE = "notice_publishPurchase";
    public static final String PUBLISH_EXCESS_REFUSAL = "notice_publishExcessRefusal";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String REMIND_REVIEW = "timer_remindReview";
    public static final String ESCALATE_REVIEW = "timer_escalateReview";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String CASE_WITHDRAWN = "message_caseWithdrawn";

    private MessageEvents() {}
  }

  /** Where errors are caught. */
  public static final class ErrorEvents {

    public static final String REQUEST_REJECTED = "error_requestRejected";

    private ErrorEvents() {}
  }

  /** Points on the way that wait for nothing. */
  public static final class Events {

    public static final String ALLOW_WITHDRAWAL = "event_allowWithdrawal";
    public static final String RENEW_APPROVAL = "event_renewApproval";

    private Events() {}
  }

  /** The scopes. */
  public static final class Subprocesses {

    public static final String PREPARE_REQUEST = "subprocess_prepareRequest";

    private Subprocesses() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String JOIN_PREPARATION = "gateway_joinPreparation";
    public static final String JOIN_SUBMISSION = "gateway_joinSubmission";
    public static final String IS_COMPLETE = "gateway_isComplete";
    public static final String JOIN_RETURNED = "gateway_joinReturned";
    public static final String REVIEW_DECISION = "gateway_reviewDecision";
    public static final String NEEDS_VOTE = "gateway_needsVote";
    public static final String VOTE_OUTCOME = "gateway_voteOutcome";
    public static final String JOIN_APPROVED = "gateway_joinApproved";
    public static final String IS_ORDER_OVER = "gateway_isOrderOver";
    public static final String IS_OVERRUN = "gateway_isOverrun";
    public static final String EXCESS_NEEDS_VOTE = "gateway_excessNeedsVote";
    public static final String JOIN_EXCESS = "gateway_joinExcess";
    public static final String JOIN_REGISTRATION = "gateway_joinRegistration";
    public static final String IS_COST_APPROVED = "gateway_isCostApproved";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String SUBMIT_REQUEST = "start_submitRequest";
    public static final String PREPARE_REQUEST = "start_prepareRequest";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String REMIND_MANAGER = "end_remindManager";
    public static final String ESCALATE_REVIEW = "end_escalateReview";
    public static final String REJECT_REQUEST = "end_rejectRequest";
    public static final String PREPARE_REQUEST = "end_prepareRequest";
    public static final String REQUEST_REJECTED = "end_requestRejected";
    public static final String REQUEST_WITHDRAWN = "end_requestWithdrawn";
    public static final String VOTE_WITHDRAWN = "end_voteWithdrawn";
    public static final String VOTE_NOT_PASSED = "end_voteNotPassed";
    public static final String COMPLETE_PURCHASE = "end_completePurchase";
    public static final String EXCESS_REFUSED = "end_excessRefused";

    private Ends() {}
  }

  private ProcurementProcess() {}
}
