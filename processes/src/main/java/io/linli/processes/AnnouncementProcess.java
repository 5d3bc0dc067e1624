package io.linli.processes;

import java.util.Date;

/**
 * The contract of {@code announcement.bpmn}: the names that the model and the code share. Common
 * variables of a case are in {@link CaseVariables}.
 */
public final class AnnouncementProcess {

  /** Process id, and the name of the model file. */
  public static final String KEY = "announcement";

  /** The messages the process waits for. */
  public static final class Messages {

    /**
     * The author takes back the draft, or later the announcement down; correlated by {@link
     * CaseVariables#WITHDRAWABLE_CASE}.
     */
    public static final String CASE_WITHDRAWN = "case.withdrawn";

    private Messages() {}
  }

  /** The forms the model shows. */
  public static final class Forms {

    public static final String DRAFT = "announcement-draft";
    public static final String APPROVAL = "announcement-approval";
    public static final String REVISION = "announcement-revision";

    private Forms() {}
  }

  /** The variables beside those of every case. */
  public static final class Variables {

    /** APPROVE or RETURN. */
    public static final Variable<String> APPROVAL_DECISION = Variable.text("approvalDecision");

    /** Why it was returned. */
    public static final Variable<String> DECISION_REASON = Variable.text("decisionReason");

    /** When it leaves the board; written by {@link Beans#PUBLISH_ANNOUNCEMENT}. */
    public static final Variable<Date> EXPIRES_AT = Variable.moment("announcement_expiresAt");

    private Variables() {}
  }

  /** The user tasks: what people have on their lists. */
  public static final class Tasks {

    public static final String APPROVE_ANNOUNCEMENT = "task_approveAnnouncement";
    public static final String REVISE_ANNOUNCEMENT = "task_reviseAnnouncement";

    private Tasks() {}
  }

  /** The automatic steps. */
  public static final class Services {

    public static final String PUBLISH_ANNOUNCEMENT = "service_publishAnnouncement";
    public static final String TAKE_DOWN_ANNOUNCEMENT = "service_takeDownAnnouncement";

    private Services() {}
  }

  /** What is published or sent. */
  public static final class Notices {

    public static final String REMIND_APPROVAL = "notice_remindApproval";

    private Notices() {}
  }

  /** The timers. */
  public static final class Timers {

    public static final String REMIND_APPROVAL = "timer_remindApproval";
    public static final String ANNOUNCEMENT_EXPIRES = "timer_announcementExpires";

    private Timers() {}
  }

  /** Where messages are caught. */
  public static final class MessageEvents {

    public static final String DRAFT_WITHDRAWN = "message_draftWithdrawn";
    public static final String ANNOUNCEMENT_WITHDRAWN = "message_announcementWithdrawn";

    private MessageEvents() {}
  }

  /** Points on the way that wait for nothing. */
  public static final class Events {

    public static final String ALLOW_WITHDRAWAL = "event_allowWithdrawal";

    private Events() {}
  }

  /** The scopes. */
  public static final class Subprocesses {

    public static final String APPROVE_ANNOUNCEMENT = "subprocess_approveAnnouncement";

    private Subprocesses() {}
  }

  /** The branches and joins. */
  public static final class Gateways {

    public static final String JOIN_DRAFT = "gateway_joinDraft";
    public static final String APPROVAL_DECISION = "gateway_approvalDecision";
    public static final String AWAIT_EXPIRY = "gateway_awaitExpiry";
    public static final String JOIN_TAKE_DOWN = "gateway_joinTakeDown";

    private Gateways() {}
  }

  /** The beginnings. */
  public static final class Starts {

    public static final String DRAFT_ANNOUNCEMENT = "start_draftAnnouncement";
    public static final String APPROVE_ANNOUNCEMENT = "start_approveAnnouncement";

    private Starts() {}
  }

  /** The ways it can end. */
  public static final class Ends {

    public static final String REMIND_APPROVAL = "end_remindApproval";
    public static final String APPROVE_ANNOUNCEMENT = "end_approveAnnouncement";
    public static final String WITHDRAW_DRAFT = "end_withdrawDraft";
    public static final String TAKE_DOWN_ANNOUNCEMENT = "end_takeDownAnnouncement";

    private Ends() {}
  }

  private AnnouncementProcess() {}
}
