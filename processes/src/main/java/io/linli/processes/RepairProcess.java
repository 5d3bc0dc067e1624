package io.linli.processes;

import java.util.Date;

/**
 * The contract of {@code repair.bpmn}: the names that the model and the code share. Common variables of a case are in {@link
 * CaseVariables}.
 */
public final class RepairProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "repair";

  /** The messages the process waits for. */
  public static final class Messages {

    /**
     * The reporter cancels before somebody is on the spot; correlated by {@link CaseVariables#WITHDRAWABLE_CASE}, with {@link
     * CaseVariables#WITHDRAW_REASON} along.
     */
    public static final String CASE_WITHDRAWN = "case.withdrawn";

    /**
     * Staff have corrected the triage; correlated by business key, with {@link Variables#TRIAGE_URGENCY}, {@link
     * Variables#TRIAGE_TRADE}, {@link Variables#TRIAGE_PAYER} and {@link Variables#TRIAGE_REASONS} along.
     */
    public static final String TRIAGE_CORRECTED = "repair.triageCorrected";

    /** What {@link #TRIAGE_CORRECTED} has changed may open the way to the maintenance fund; correlated by business key, after it. */
    public static final String JUDGED_ANEW = "repair.judgedAnew";

    /** Nothing more can come of the repair; correlated by business key. */
    public static final String REPAIR_CLOSED = "repair.closed";

    private Messages() {}
  }

  /** The BPMN errors that stay inside the process. */
  public static final class Errors {

    public static final String STOPPED = "repair.stopped";
    public static final String HANDED_OVER = "repair.handedOver";

    private Errors() {}
  }

  /** The forms the model shows. */
  public static final class Forms {

    public static final String REPORT = "repair-report";
    public static final String ASSIGN = "repair-assign";
    public static final String ACCEPT = "repair-accept";
    public static final String ARRIVAL = "repair-arrival";
    public static final String QUOTE = "repair-quote";
    public static final String QUOTE_APPROVAL = "repair-quote-approval";
    public static final String WORK = "repair-work";
    public static final String PARTS = "repair-parts";
    public static final String CONFIRMATION = "repair-confirmation";
    public static final String FUND = "repair-fund";

    private Forms() {}
  }

  /** The rulesets the model asks. */
  public static final class Rulesets {

    public static final String TRIAGE = "repair-triage";
    public static final String RESPONSE_TIMES = "response-times";

    private Rulesets() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    /** WATER, ELECTRICITY, GAS, LIFT, FIRE, DOORS, STRUCTURE or OTHER, as the reporter sees it. */
    public static final Variable<String> CATEGORY = Variable.text("category");

    /** OWN or COMMON. */
    public static final Variable<String> PLACE = Variable.text("place");

    public static final Variable<String> TEXT = Variable.text("text");

    /** BUILDING or COMMUNITY: whose common part it is; not set inside a home. */
    public static final Variable<String> COMMON_EXTENT = Variable.text("commonExtent");

    public static final Variable<Boolean> DAMAGED_BY_OTHER = Variable.flag("damagedByOther");

    /** The day from which the building's warranties run, {@code yyyy-mm-dd}; not set outside of buildings. */
    public static final Variable<String> BUILDING_COMPLETED_ON = Variable.text("buildingCompletedOn");

    /** User names of those who speak for the reporter, separated by commas: they confirm. */
    public static final Variable<String> REPORTERS = Variable.text("repair_reporters");

    /** URGENT or NORMAL. */
    public static final Variable<String> TRIAGE_URGENCY = Variable.text("triage_urgency");

    public static final Variable<Boolean> TRIAGE_DANGER_TO_LIFE = Variable.flag("triage_dangerToLife");

    /** WATER, ELECTRICITY, LIFT, FIRE, DOORS, STRUCTURE, GAS or OTHER. */
    public static final Variable<String> TRIAGE_TRADE = Variable.text("triage_trade");

    /** OWNER, BUILDING_OWNERS, ALL_OWNERS, DAMAGER or BUILDER. */
    public static final Variable<String> TRIAGE_PAYER = Variable.text("triage_payer");

    /** Whether the damage is of a kind for which the maintenance fund may be used at once, should it be urgent. */
    public static final Variable<Boolean> TRIAGE_FUND_KIND = Variable.flag("triage_fundKind");

    public static final Variable<String> TRIAGE_REASONS = Variable.text("triage_reasons");
    public static final Variable<String> TRIAGE_REASONS_EN = Variable.text("triage_reasonsEn");

    /** ISO durations, as the others of {@code response-times}. */
    public static final Variable<String> TIMES_ACCEPT_WITHIN = Variable.text("times_acceptWithin");

    public static final Variable<String> TIMES_ACCEPT_WARNING = Variable.text("times_acceptWarning");
    public static final Variable<String> TIMES_ARRIVE_WITHIN = Variable.text("times_arriveWithin");
    public static final Variable<String> TIMES_ARRIVE_WARNING = Variable.text("times_arriveWarning");
    public static final Variable<String> TIMES_FIX_WITHIN = Variable.text("times_fixWithin");
    public static final Variable<String> TIMES_FIX_WARNING = Variable.text("times_fixWarning");
    public static final Variable<String> TIMES_CONFIRM_WITHIN = Variable.text("times_confirmWithin");

    /** The promised moments and when to warn before; written by {@link Beans#RECORD_TRIAGE}. */
    public static final Variable<Date> ACCEPT_BY = Variable.moment("repair_acceptBy");

    public static final Variable<Date> ACCEPT_WARNING_AT = Variable.moment("repair_acceptWarningAt");
    public static final Variable<Date> ARRIVE_BY = Variable.moment("repair_arriveBy");
    public static final Variable<Date> ARRIVE_WARNING_AT = Variable.moment("repair_arriveWarningAt");
    public static final Variable<Date> FIX_BY = Variable.moment("repair_fixBy");
    public static final Variable<Date> FIX_WARNING_AT = Variable.moment("repair_fixWarningAt");

    /** Whether a technician of the right trade is there already; written by {@link Beans#RECORD_TRIAGE}. */
    public static final Variable<Boolean> ON_SITE = Variable.flag("repair_onSite");

    /** Whether the owner has agreed to a price; written by {@link Beans#RECORD_TRIAGE}. */
    public static final Variable<Boolean> QUOTE_APPROVED = Variable.flag("repair_quoteApproved");

    /**
     * The case id as long as the reporter may cancel, nothing once money of the maintenance fund is approved; written by {@link
     * Beans#RECORD_TRIAGE}.
     */
    public static final Variable<String> CANCELLABLE = Variable.text("repair_cancellable");

    /** ASSIGN, OFFER or NOBODY. */
    public static final Variable<String> DISPATCH_OUTCOME = Variable.text("dispatch_outcome");

    /** User names of those who are asked, separated by commas. */
    public static final Variable<String> DISPATCH_OFFERED_TO = Variable.text("dispatch_offeredTo");

    /** Whom a supervisor has chosen. */
    public static final Variable<String> ASSIGNED_TO = Variable.text("assignedTo");

    /** ACCEPT or DECLINE. */
    public static final Variable<String> ACCEPT_DECISION = Variable.text("acceptDecision");

    /** How long from acceptance the technician expects to need, an ISO duration. */
    public static final Variable<String> ARRIVE_IN = Variable.text("arriveIn");

    public static final Variable<String> DECLINE_REASON = Variable.text("declineReason");

    /** User name of who has the work order, their name, and when they expect to be there; written by {@link Beans#RECORD_REPAIR}. */
    public static final Variable<String> TECHNICIAN = Variable.text("repair_technician");

    public static final Variable<String> TECHNICIAN_NAME = Variable.text("repair_technicianName");
    public static final Variable<Date> EXPECTED_AT = Variable.moment("repair_expectedAt");

    /** ARRIVED or RETURN. */
    public static final Variable<String> ARRIVAL_DECISION = Variable.text("arrivalDecision");

    public static final Variable<String> RETURN_REASON = Variable.text("returnReason");
    public static final Variable<Number> QUOTE_AMOUNT = Variable.yuan("quoteAmount");
    public static final Variable<String> QUOTE_TEXT = Variable.text("quoteText");

    /** User names of those who may agree to the price, separated by commas; written by {@link Beans#RECORD_REPAIR}. */
    public static final Variable<String> QUOTE_DECIDERS = Variable.text("repair_quoteDeciders");

    /** APPROVE, AGAIN or STOP. */
    public static final Variable<String> QUOTE_DECISION = Variable.text("quoteDecision");

    /** DONE, QUOTE_AGAIN, WAIT_FOR_PARTS or HAND_OVER. */
    public static final Variable<String> WORK_OUTCOME = Variable.text("workOutcome");

    public static final Variable<String> PARTS_NEEDED = Variable.text("partsNeeded");
    public static final Variable<String> MATERIALS = Variable.text("materials");
    public static final Variable<Number> WORK_COST = Variable.yuan("workCost");

    /** The trade that has to go on. */
    public static final Variable<String> HAND_OVER_TRADE = Variable.text("handOverTrade");

    public static final Variable<String> HAND_OVER_REASON = Variable.text("handOverReason");

    /** CONFIRM or REOPEN. */
    public static final Variable<String> CONFIRM_DECISION = Variable.text("confirmDecision");

    /** 1 to 5. */
    public static final Variable<Number> STARS = Variable.number("stars");

    public static final Variable<String> RATING_TEXT = Variable.text("ratingText");
    public static final Variable<String> QUOTE_ANSWER = Variable.text("quoteAnswer");
    public static final Variable<String> REOPEN_REASON = Variable.text("reopenReason");

    /** APPLY or NOT_NEEDED. */
    public static final Variable<String> FUND_DECISION = Variable.text("fundDecision");

    public static final Variable<Number> FUND_AMOUNT = Variable.yuan("fundAmount");
    public static final Variable<String> FUND_REASON = Variable.text("fundReason");

    /** APPROVED or REFUSED, see {@link EmergencyFundUseProcess}. */
    public static final Variable<String> FUND_OUTCOME = Variable.text("fund_outcome");

    /** What a step of {@link Beans#RECORD_REPAIR} writes down. */
    public static final Variable<String> EVENT = Variable.text("event");

    private Variables() {}
  }

  /** The user tasks: what people have on their lists. */
  public static final class Tasks {

    public static final String ASSIGN_REPAIR = "task_assignRepair";
    public static final String ACCEPT_REPAIR = "task_acceptRepair";
    public static final String ARRIVE_AT_PLACE = "task_arriveAtPlace";
    public static final String QUOTE_REPAIR = "task_quoteRepair";
    public static final String APPROVE_QUOTE = "task_approveQuote";
    public static final String REPAIR_DAMAGE = "task_repairDamage";
    public static final String AWAIT_PARTS = "task_awaitParts";
    public static final String CONFIRM_REPAIR = "task_confirmRepair";
    public static final String PROPOSE_FUND_USE = "task_proposeFundUse";

    private Tasks() {}
  }

  /** The called processes. */
  public static final class Calls {

    public static final String EMERGENCY_FUND_USE = "call_emergencyFundUse";

    private Calls() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String RECORD_TRIAGE = "service_recordTriage";
    public static final String ALERT_DUTY = "service_alertDuty";
    public static final String DISPATCH_REPAIR = "service_dispatchRepair";
    public static final String OFFER_REPAIR = "service_offerRepair";
    public static final String RECORD_ACCEPTANCE = "service_recordAcceptance";
    public static final String RECORD_DECLINE = "service_recordDecline";
    public static final String EXPIRE_OFFERS = "service_expireOffers";
    public static final String RECORD_ARRIVAL = "service_recordArrival";
    public static final String RECORD_RETURN = "service_recordReturn";
    public static final String RECORD_CANCELLATION = "service_recordCancellation";
    public static final String SEND_QUOTE = "service_sendQuote";
    public static final String RECORD_QUOTE_APPROVAL = "service_recordQuoteApproval";
    public static final String RECORD_WORK = "service_recordWork";
    public static final String RECORD_WAITING = "service_recordWaiting";
    public static final String RECORD_PARTS = "service_recordParts";
    public static final String RECORD_HAND_OVER = "service_recordHandOver";
    public static final String RECORD_STOP = "service_recordStop";
    public static final String RECORD_RATING = "service_recordRating";
    public static final String RECORD_SILENCE = "service_recordSilence";
    public static final String RECORD_REOPENING = "service_recordReopening";

    private Services() {}
  }

  /** The decisions. */
  public static final class Rules {

    public static final String TRIAGE_REPAIR = "rule_triageRepair";
    public static final String PROMISE_TIMES = "rule_promiseTimes";

    private Rules() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String PUBLISH_REPAIR = "notice_publishRepair";
    public static final String WARN_ACCEPTANCE = "notice_warnAcceptance";
    public static final String ESCALATE_ACCEPTANCE = "notice_escalateAcceptance";
    public static final String WARN_ARRIVAL = "notice_warnArrival";
    public static final String ESCALATE_ARRIVAL = "notice_escalateArrival";
    public static final String WARN_FIX = "notice_warnFix";
    public static final String ESCALATE_FIX = "notice_escalateFix";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String ACCEPTANCE_EXPIRES = "timer_acceptanceExpires";
    public static final String WARN_ACCEPTANCE = "timer_warnAcceptance";
    public static final String ACCEPTANCE_OVERDUE = "timer_acceptanceOverdue";
    public static final String WARN_ARRIVAL = "timer_warnArrival";
    public static final String ARRIVAL_OVERDUE = "timer_arrivalOverdue";
    public static final String WARN_FIX = "timer_warnFix";
    public static final String FIX_OVERDUE = "timer_fixOverdue";
    public static final String CONFIRM_SILENTLY = "timer_confirmSilently";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String CASE_WITHDRAWN = "message_caseWithdrawn";
    public static final String TRIAGE_CORRECTED = "message_triageCorrected";
    public static final String CORRECTED_AT_WORK = "message_correctedAtWork";
    public static final String JUDGED_ANEW = "message_judgedAnew";
    public static final String REPAIR_CLOSED = "message_repairClosed";

    private MessageEvents() {}
  }

  /** Where errors are caught. */
  public static final class ErrorEvents {

    public static final String REPAIR_STOPPED = "error_repairStopped";
    public static final String REPAIR_HANDED_OVER = "error_repairHandedOver";

    private ErrorEvents() {}
  }

  /** The scopes. */
  public static final class Subprocesses {

    public static final String BRING_TECHNICIAN = "subprocess_bringTechnician";
    public static final String FIND_TECHNICIAN = "subprocess_findTechnician";
    public static final String FIX_DAMAGE = "subprocess_fixDamage";
    public static final String PAY_FROM_FUND = "subprocess_payFromFund";

    private Subprocesses() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String SPLIT_FUND = "gateway_splitFund";
    public static final String IS_PUBLIC = "gateway_isPublic";
    public static final String JOIN_REPORT = "gateway_joinReport";
    public static final String IS_ON_SITE = "gateway_isOnSite";
    public static final String IS_URGENT = "gateway_isUrgent";
    public static final String JOIN_ALERT = "gateway_joinAlert";
    public static final String JOIN_DISPATCH = "gateway_joinDispatch";
    public static final String DISPATCH_OUTCOME = "gateway_dispatchOutcome";
    public static final String JOIN_OFFER = "gateway_joinOffer";
    public static final String ACCEPT_DECISION = "gateway_acceptDecision";
    public static final String JOIN_DECLINED = "gateway_joinDeclined";
    public static final String ARRIVAL_DECISION = "gateway_arrivalDecision";
    public static final String JOIN_CORRECTION = "gateway_joinCorrection";
    public static final String OWNER_PAYS = "gateway_ownerPays";
    public static final String JOIN_QUOTING = "gateway_joinQuoting";
    public static final String QUOTE_DECISION = "gateway_quoteDecision";
    public static final String JOIN_REPAIR = "gateway_joinRepair";
    public static final String IS_DEARER = "gateway_isDearer";
    public static final String WORK_OUTCOME = "gateway_workOutcome";
    public static final String JOIN_WORK_CORRECTION = "gateway_joinWorkCorrection";
    public static final String JOIN_HAND_OVER = "gateway_joinHandOver";
    public static final String CONFIRM_DECISION = "gateway_confirmDecision";
    public static final String JOIN_CONFIRMED = "gateway_joinConfirmed";
    public static final String JOIN_FUND = "gateway_joinFund";
    public static final String JOIN_FUND_QUESTION = "gateway_joinFundQuestion";
    public static final String USES_FUND = "gateway_usesFund";
    public static final String AWAIT_URGENCY = "gateway_awaitUrgency";
    public static final String FUND_DECISION = "gateway_fundDecision";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String REPORT_REPAIR = "start_reportRepair";
    public static final String BRING_TECHNICIAN = "start_bringTechnician";
    public static final String FIND_TECHNICIAN = "start_findTechnician";
    public static final String FIX_DAMAGE = "start_fixDamage";
    public static final String PAY_FROM_FUND = "start_payFromFund";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String STAY_ON_SITE = "end_stayOnSite";
    public static final String FIND_TECHNICIAN = "end_findTechnician";
    public static final String WARN_ACCEPTANCE = "end_warnAcceptance";
    public static final String ESCALATE_ACCEPTANCE = "end_escalateAcceptance";
    public static final String BRING_TECHNICIAN = "end_bringTechnician";
    public static final String WARN_ARRIVAL = "end_warnArrival";
    public static final String ESCALATE_ARRIVAL = "end_escalateArrival";
    public static final String REPAIR_CANCELLED = "end_repairCancelled";
    public static final String STOP_REPAIR = "end_stopRepair";
    public static final String FIX_DAMAGE = "end_fixDamage";
    public static final String HAND_OVER = "end_handOver";
    public static final String WARN_FIX = "end_warnFix";
    public static final String ESCALATE_FIX = "end_escalateFix";
    public static final String REPAIR_STOPPED = "end_repairStopped";
    public static final String REPAIR_DONE = "end_repairDone";
    public static final String NO_FUND = "end_noFund";
    public static final String NEVER_URGENT = "end_neverUrgent";
    public static final String NOT_PROPOSED = "end_notProposed";
    public static final String FUND_SETTLED = "end_fundSettled";

    private Ends() {}
  }

  private RepairProcess() {}
}
