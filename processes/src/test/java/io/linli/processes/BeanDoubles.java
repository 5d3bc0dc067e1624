package io.linli.processes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Doubles of the beans that the models name; they write what the contract promises and remember calls. */
final class BeanDoubles {

  static final Instant NOW = Instant.parse("2030-05-06T02:00:00Z");
  static final String VOTE_ID = "7e3c6f52-9a57-4c38-8a11-000000000001";

  /** A notice as a model has asked for it. */
  record Notice(
      String step, String category, String audience, String board,
      String titleZh, String bodyZh, String titleEn, String bodyEn) {}

  /** A decision as a model has asked for it. */
  record Decision(String step, String ruleset, String inputs, String result) {}

  final List<Notice> notices = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  final List<String> events = new ArrayList<>();

  /** Whom the rules ask for a repair, one after the other; nobody when it is empty. */
  final Deque<String> technicians = new ArrayDeque<>();

  private boolean onSite;
  private boolean over;
  private final Map<String, Deque<Map<String, Object>>> results = new HashMap<>();
  private @Nullable String failing;

  void reset() {
    notices.clear();
    decisions.clear();
    calls.clear();
    results.clear();
    events.clear();
    technicians.clear();
    onSite = false;
    over = false;
    failing = null;
  }

  /** The next decisions of a rule task: one map of result components each, the last one for good. */
  @SafeVarargs
  final void decide(String step, Map<String, Object>... components) {
    results.put(step, new ArrayDeque<>(List.of(components)));
  }

  /** From now on the technician who is there also knows the corrected trade. */
  void keepTechnicianOnSite() {
    onSite = true;
  }

  /** From now on the repair that money is asked for is over. */
  void finishRepair() {
    over = true;
  }

  /** Makes one step fail, as a mail server or a database may. */
  void failAt(String step) {
    failing = step;
  }

  Map<Object, Object> asMap() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put(Beans.PARAMETERS, new Parameters(Clock.fixed(NOW, ZoneOffset.UTC)));
    beans.put(Beans.WORDS, new Words());
    beans.put(Beans.MASKED, new Masked());
    beans.put(Beans.RULE_TASK, delegate(this::decide));
    beans.put(Beans.NOTICE_TASK, delegate(this::publish));
    beans.put(Beans.ANNOUNCE_VOTE, delegate(BeanDoubles::announce));
    beans.put(Beans.OPEN_VOTE, delegate(BeanDoubles::open));
    beans.put(Beans.TALLY_VOTE, delegate(BeanDoubles::tally));
    beans.put(Beans.RECORD_VOTE_RESULT, delegate(BeanDoubles::recordResult));
    beans.put(Beans.CANCEL_VOTE, delegate(this::cancel));
    beans.put(Beans.RECORD_TRIAGE, delegate(this::promise));
    beans.put(Beans.DISPATCH_REPAIR, delegate(this::dispatch));
    beans.put(Beans.RECORD_REPAIR, delegate(this::record));
    beans.put(Beans.RECORD_FUND_APPROVAL, delegate(it -> it.setVariable("fund_repairOver", over)));
    beans.put(Beans.DESCRIBE_EQUIPMENT,
        delegate(it -> it.setVariable("existingEquipment", "1 号电梯，2012 年安装")));
    beans.put(Beans.PREPARE_COMPLAINT, delegate(BeanDoubles::prepareComplaint));
    beans.put(Beans.PUBLISH_COMPLAINT, delegate(BeanDoubles::publishComplaint));
    beans.put(Beans.RECORD_OBJECTION, delegate(BeanDoubles::recordObjection));
    beans.put(Beans.CLOSE_COMPLAINT, delegate(it -> calls.add("outcome " + text(it, "outcome"))));
    for (String words : List.of(Beans.PUBLISH_REPLY, Beans.PUBLISH_MEDIATION, Beans.PUBLISH_DECISION)) {
      beans.put(words, delegate(BeanDoubles::publishWords));
    }
    beans.put(
        Beans.PUBLISH_ANNOUNCEMENT,
        delegate(it -> it.setVariable("announcement_expiresAt", Date.from(NOW.plus(Duration.ofDays(30))))));
    for (String name :
        List.of(
            Beans.REMIND_VOTERS, Beans.CLOSE_VOTE, Beans.REGISTER_EQUIPMENT, Beans.REFUSE_COMPLAINT,
            Beans.ACKNOWLEDGE_COMPLAINT, Beans.RECORD_HAND_OVER, Beans.TAKE_DOWN_ANNOUNCEMENT, Beans.ALERT_DUTY,
            Beans.OFFER_REPAIR)) {
      beans.put(name, delegate(it -> {}));
    }
    return beans;
  }

  private JavaDelegate delegate(JavaDelegate work) {
    return execution -> {
      String step = execution.getCurrentActivityId();
      if (step.equals(failing)) {
        throw new IllegalStateException(step + " fails on purpose");
      }
      calls.add(step);
      work.execute(execution);
    };
  }

  private void decide(DelegateExecution execution) {
    String step = execution.getCurrentActivityId();
    String prefix = text(execution, RuleTask.RESULT);
    decisions.add(
        new Decision(step, text(execution, RuleTask.RULESET), text(execution, RuleTask.INPUTS), prefix));
    Deque<Map<String, Object>> planned = results.get(step);
    if (planned == null) {
      throw new AssertionError("No decision planned for " + step);
    }
    Map<String, Object> result = planned.size() > 1 ? planned.remove() : planned.element();
    result.forEach((component, value) -> execution.setVariable(prefix + "_" + component, value));
  }

  private void publish(DelegateExecution execution) {
    notices.add(
        new Notice(
            execution.getCurrentActivityId(),
            text(execution, NoticeTask.CATEGORY),
            text(execution, NoticeTask.AUDIENCE),
            text(execution, NoticeTask.BOARD),
            text(execution, NoticeTask.TITLE_ZH),
            text(execution, NoticeTask.BODY_ZH),
            text(execution, NoticeTask.TITLE_EN),
            text(execution, NoticeTask.BODY_EN)));
  }

  private static void announce(DelegateExecution execution) {
    execution.setProcessBusinessKey(VOTE_ID);
    execution.setVariable("voteId", VOTE_ID);
    execution.setVariable("vote_noticePeriod", "P15D");
  }

  private static void open(DelegateExecution execution) {
    execution.setVariable("vote_opensAt", Date.from(NOW));
    execution.setVariable("vote_closesAt", Date.from(NOW.plus(Duration.ofDays(15))));
    execution.setVariable("vote_firstReminderAt", Date.from(NOW.plus(Duration.ofDays(7))));
    execution.setVariable("vote_lastReminderAt", Date.from(NOW.plus(Duration.ofDays(13))));
  }

  private static void tally(DelegateExecution execution) {
    for (String group : List.of("total", "for", "against", "abstain")) {
      execution.setVariable("tally_" + group + "Area", 1_000_000L);
      execution.setVariable("tally_" + group + "Heads", 100L);
    }
  }

  private static void recordResult(DelegateExecution execution) {
    execution.setVariable("vote_resultText", "同意 100 人");
    execution.setVariable("vote_resultTextEn", "100 owners in favour");
  }

  private static void prepareComplaint(DelegateExecution execution) {
    execution.setVariable("complaint_text", "广场舞太吵\n每晚九点以后仍有音乐");
    execution.setVariable("complaint_names", "");
    execution.setVariable("complaint_round", 1L);
  }

  private static void publishComplaint(DelegateExecution execution) {
    Map.of("ackReminderAt", 19, "ackBy", 24, "replyReminderAt", 134, "replyBy", 168, "answerBy", 240)
        .forEach((name, hours) -> execution.setVariable("complaint_" + name, Date.from(NOW.plus(Duration.ofHours(hours)))));
  }

  private static void recordObjection(DelegateExecution execution) {
    execution.setVariable("complaint_round", (Long) execution.getVariable("complaint_round") + 1);
    execution.setVariable("complaint_committeeReminderAt", Date.from(NOW.plus(Duration.ofDays(24))));
    execution.setVariable("complaint_committeeBy", Date.from(NOW.plus(Duration.ofDays(30))));
  }

  private static void publishWords(DelegateExecution execution) {
    execution.setVariable("latestReply", "已与舞队约定时间");
  }

  private void cancel(DelegateExecution execution) {
    calls.add("because " + text(execution, "cancelReason"));
  }

  private void promise(DelegateExecution execution) {
    DelegateExecution repair = execution.getProcessInstance();
    repair.setVariable("repair_acceptWarningAt", Date.from(NOW.plus(Duration.ofHours(3))));
    repair.setVariable("repair_acceptBy", Date.from(NOW.plus(Duration.ofHours(4))));
    repair.setVariable("repair_arriveWarningAt", Date.from(NOW.plus(Duration.ofHours(19))));
    repair.setVariable("repair_arriveBy", Date.from(NOW.plus(Duration.ofHours(24))));
    repair.setVariable("repair_fixWarningAt", Date.from(NOW.plus(Duration.ofHours(57))));
    repair.setVariable("repair_fixBy", Date.from(NOW.plus(Duration.ofHours(72))));
    repair.setVariable("repair_cancellable", execution.getVariable("caseId"));
    repair.setVariable("repair_onSite", onSite);
    repair.setVariable("repair_quoteApproved", events.contains("QUOTE_APPROVED"));
  }

  private void dispatch(DelegateExecution execution) {
    String technician = technicians.poll();
    DelegateExecution repair = execution.getProcessInstance();
    repair.setVariable("dispatch_outcome", technician == null ? "NOBODY" : "ASSIGN");
    repair.setVariable("dispatch_offeredTo", technician == null ? "" : technician);
  }

  private void record(DelegateExecution execution) {
    String event = text(execution, "event");
    events.add(event);
    if (event.equals("QUOTED")) {
      execution.getProcessInstance().setVariable("repair_quoteDeciders", "owner-007");
    }
    if (event.equals("ACCEPTED")) {
      DelegateExecution repair = execution.getProcessInstance();
      repair.setVariable("repair_technician", "maintenance-1");
      repair.setVariable("repair_technicianName", "丁大勇");
      repair.setVariable("repair_expectedAt", Date.from(NOW.plus(Duration.ofMinutes(30))));
    }
  }

  private static String text(DelegateExecution execution, String variable) {
    return (String) execution.getVariable(variable);
  }

  /** Values in words; public because expressions call it. */
  public static final class Words {

    public String yuan(Number amount) {
      return "¥" + amount.longValue();
    }

    public String moment(Date at) {
      return at.toInstant().toString();
    }
  }

  /** Hides a telephone number; public because expressions call it. */
  public static final class Masked {

    public String text(String caseId, String written) {
      return written.replaceAll("\\d{11}", "***");
    }
  }

  /** Community parameters; public because expressions call it. */
  public static final class Parameters {

    private static final Map<String, Duration> DURATIONS =
        Map.ofEntries(
            Map.entry("procurement.reviewReminder", Duration.ofDays(2)),
            Map.entry("procurement.reviewEscalation", Duration.ofDays(5)),
            Map.entry("procurement.reviewDue", Duration.ofDays(7)),
            Map.entry("procurement.orderDue", Duration.ofDays(14)),
            Map.entry("procurement.deliveryDue", Duration.ofDays(30)),
            Map.entry("procurement.acceptanceDue", Duration.ofDays(8)),
            Map.entry("procurement.moreInfoDue", Duration.ofDays(9)),
            Map.entry("procurement.overrunDue", Duration.ofDays(10)),
            Map.entry("fund.emergencyDecisionWithin", Duration.ofDays(2)),
            Map.entry("fund.auditWithin", Duration.ofDays(30)),
            Map.entry("fund.emergencyPublishFor", Duration.ofDays(7)),
            Map.entry("complaint.reviewWithin", Duration.ofDays(1)),
            Map.entry("complaint.superviseWithin", Duration.ofDays(3)),
            Map.entry("complaint.handOverWithin", Duration.ofDays(4)),
            Map.entry("complaint.subdistrictWithin", Duration.ofDays(60)),
            Map.entry("announcement.reviewWithin", Duration.ofDays(2)));

    private final Clock clock;

    Parameters(Clock clock) {
      this.clock = clock;
    }

    public String duration(String key) {
      return valueOf(key).toString();
    }

    public Date dueDate(String key) {
      return Date.from(clock.instant().plus(valueOf(key)));
    }

    private static Duration valueOf(String key) {
      Duration duration = DURATIONS.get(key);
      if (duration == null) {
        throw new IllegalArgumentException("No parameter " + key);
      }
      return duration;
    }
  }
}
