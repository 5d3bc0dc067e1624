package io.linli.processes;

/** The beans that models may name; the engine resolves these and no others. */
public final class Beans {

  /** Decides by a ruleset; configured by {@link RuleTask}. */
  public static final String RULE_TASK = "ruleTask";

  /** Publishes to the board and to inboxes; configured by {@link NoticeTask}. */
  public static final String NOTICE_TASK = "noticeTask";

  /**
   * Parameters of the instance's community that are in force now: {@code duration(key)},
   * {@code dueDate(key)} (now plus that duration, a {@link java.util.Date}), {@code text(key)},
   * {@code number(key)}, {@code flag(key)}.
   */
  public static final String PARAMETERS = "parameters";

  /**
   * Values as people read them: {@code yuan(number)} and {@code moment(date)}; for the texts of
   * notices and motions.
   */
  public static final String WORDS = "words";

  /** What somebody has written, as everybody may read it: {@code text(caseId, written)}, without names, numbers and rooms. */
  public static final String MASKED = "masked";

  public static final String ANNOUNCE_VOTE = "announceVote";
  public static final String OPEN_VOTE = "openVote";
  public static final String REMIND_VOTERS = "remindVoters";
  public static final String CLOSE_VOTE = "closeVote";
  public static final String TALLY_VOTE = "tallyVote";
  public static final String RECORD_VOTE_RESULT = "recordVoteResult";
  public static final String CANCEL_VOTE = "cancelVote";

  public static final String DESCRIBE_EQUIPMENT = "describeEquipment";
  public static final String REGISTER_EQUIPMENT = "registerEquipment";

  public static final String RECORD_TRIAGE = "recordTriage";
  public static final String ALERT_DUTY = "alertDuty";
  public static final String DISPATCH_REPAIR = "dispatchRepair";
  public static final String OFFER_REPAIR = "offerRepair";

  /** Writes down on the work order what has happened; its input parameter {@code event} says what. */
  public static final String RECORD_REPAIR = "recordRepair";

  public static final String RECORD_FUND_APPROVAL = "recordFundApproval";

  public static final String PREPARE_COMPLAINT = "prepareComplaint";
  public static final String REFUSE_COMPLAINT = "refuseComplaint";
  public static final String PUBLISH_COMPLAINT = "publishComplaint";
  public static final String ACKNOWLEDGE_COMPLAINT = "acknowledgeComplaint";
  public static final String PUBLISH_REPLY = "publishReply";
  public static final String RECORD_OBJECTION = "recordObjection";
  public static final String PUBLISH_MEDIATION = "publishMediation";
  public static final String RECORD_HAND_OVER = "recordHandOver";
  public static final String PUBLISH_DECISION = "publishDecision";

  /** Ends a complaint; its input parameter {@code outcome} says how. */
  public static final String CLOSE_COMPLAINT = "closeComplaint";

  public static final String PUBLISH_ANNOUNCEMENT = "publishAnnouncement";
  public static final String TAKE_DOWN_ANNOUNCEMENT = "takeDownAnnouncement";

  private Beans() {}
}
