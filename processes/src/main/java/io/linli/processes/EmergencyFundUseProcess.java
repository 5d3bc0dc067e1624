package io.linli.processes;

/**
 * The contract of {@code emergency-fund-use.bpmn}: the names that the model and the code share. Common variables of a case are in
 * {@link CaseVariables}.
 */
public final class EmergencyFundUseProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "emergency-fund-use";

  /** The messages the process waits for. */
  public static final class Messages {

    /** The repair is done, or has ended without it; correlated by {@link CaseVariables#CASE_ID}. */
    public static final String REPAIR_ENDED = "repair.ended";

    private Messages() {}
  }

  /** The forms the model shows. */
  public static final class Forms {

    public static final String APPROVAL = "fund-approval";
    public static final String AUDIT = "fund-audit";

    private Forms() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    /** What is asked for. */
    public static final Variable<Number> FUND_AMOUNT = Variable.yuan("fundAmount");

    public static final Variable<String> FUND_REASON = Variable.text("fundReason");

    /** APPROVED or REFUSED; handed back to the caller. */
    public static final Variable<String> FUND_OUTCOME = Variable.text("fund_outcome");

    /** Whether the repair was over when the money was approved; written by {@link Beans#RECORD_FUND_APPROVAL}. */
    public static final Variable<Boolean> REPAIR_OVER = Variable.flag("fund_repairOver");

    public static final Variable<String> COMMITTEE_REASON = Variable.text("committeeReason");

    /** What was really spent. */
    public static final Variable<Number> AUDITED_AMOUNT = Variable.yuan("auditedAmount");

    public static final Variable<String> AUDIT_RESULT = Variable.text("auditResult");

    private Variables() {}
  }

  /** The user tasks: what people have on their lists. */
  public static final class Tasks {

    public static final String APPROVE_FUND_USE = "task_approveFundUse";
    public static final String AUDIT_FUND_USE = "task_auditFundUse";

    private Tasks() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String RECORD_APPROVAL = "service_recordApproval";

    private Services() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String ANNOUNCE_USE = "notice_announceUse";
    public static final String ESCALATE_DECISION = "notice_escalateDecision";
    public static final String PUBLISH_APPROVAL = "notice_publishApproval";
    public static final String PUBLISH_AUDIT = "notice_publishAudit";
    public static final String PUBLISH_REFUSAL = "notice_publishRefusal";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String DECISION_OVERDUE = "timer_decisionOverdue";
    public static final String PUBLICATION_ENDS = "timer_publicationEnds";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String REPAIR_ENDED = "message_repairEnded";

    private MessageEvents() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String FUND_DECIDED = "gateway_fundDecided";
    public static final String SPLIT_APPROVAL = "gateway_splitApproval";
    public static final String REPAIR_OVER = "gateway_repairOver";
    public static final String JOIN_OVER = "gateway_joinOver";
    public static final String JOIN_APPROVAL = "gateway_joinApproval";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String USE_FUND = "start_useFund";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String ESCALATE_DECISION = "end_escalateDecision";
    public static final String FUND_USED = "end_fundUsed";
    public static final String FUND_REFUSED = "end_fundRefused";

    private Ends() {}
  }

  private EmergencyFundUseProcess() {}
}
