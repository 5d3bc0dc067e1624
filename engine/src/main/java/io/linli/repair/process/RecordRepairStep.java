package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.cases.TaskHistory;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import io.linli.processes.Variable;
import io.linli.repair.Details;
import io.linli.repair.RecordRepair;
import io.linli.repair.RepairEvent;
import io.linli.repair.WorkOrder;
import io.linli.roster.Trade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Tells the work order what has happened; the model says what in the input parameter {@code event}. */
@ModelBean(Beans.RECORD_REPAIR)
class RecordRepairStep implements JavaDelegate {

  private static final int FEN = 2;

  /** Answers that belong to one act. The next form would come filled in with them, in another person's name. */
  private static final List<Variable<?>> SAID_ONCE =
      List.of(
          Variables.ACCEPT_DECISION, Variables.ARRIVE_IN, Variables.DECLINE_REASON, Variables.ASSIGNED_TO, Variables.ARRIVAL_DECISION,
          Variables.RETURN_REASON, Variables.QUOTE_DECISION, Variables.QUOTE_ANSWER, Variables.WORK_OUTCOME, Variables.MATERIALS,
          Variables.WORK_COST, Variables.HAND_OVER_TRADE, Variables.HAND_OVER_REASON, Variables.CONFIRM_DECISION,
          Variables.RATING_TEXT, Variables.REOPEN_REASON);

  private final RecordRepair record;
  private final TaskHistory history;
  private final RepairMessages messages;

  RecordRepairStep(RecordRepair record, TaskHistory history, RepairMessages messages) {
    this.record = record;
    this.history = history;
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID caseId = UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable));
    RepairEvent event = RepairEvent.valueOf(Variables.EVENT.in(execution::getVariable));
    WorkOrder order = record.record(caseId, event, details(event, caseId, execution));
    DelegateExecution repair = execution.getProcessInstance();
    repair.setVariable(Variables.TECHNICIAN.name(), order.technician());
    // The sentence on the timeline still names who gave it back or has done it.
    Optional.ofNullable(order.technicianName()).ifPresent(name -> repair.setVariable(Variables.TECHNICIAN_NAME.name(), name));
    repair.setVariable(Variables.QUOTE_DECIDERS.name(), String.join(",", order.quoteDeciders()));
    repair.setVariable(Variables.EXPECTED_AT.name(), date(order.expectedAt()));
    order.triage().ifPresent(triage -> repair.setVariable(Variables.TRIAGE_TRADE.name(), triage.trade().name()));
    SAID_ONCE.forEach(variable -> repair.removeVariable(variable.name()));
    if (!order.state().open()) {
      messages.ended(caseId);
    }
    if (order.state().over()) {
      messages.closed(caseId);
    }
  }

  private Details details(RepairEvent event, UUID caseId, DelegateExecution said) {
    return switch (event) {
      case ACCEPTED -> new Details(whoAnswered(caseId), null, duration(said), null, null, null, null);
      case DECLINED -> because(whoAnswered(caseId), Variables.DECLINE_REASON, said);
      case RETURNED -> because(null, Variables.RETURN_REASON, said);
      case QUOTE_APPROVED, STOPPED -> because(null, Variables.QUOTE_ANSWER, said);
      case QUOTED -> new Details(null, text(Variables.QUOTE_ANSWER, said), null, fen(Variables.QUOTE_AMOUNT, said), null, null, null);
      case HANDED_OVER ->
          new Details(
              null, text(Variables.HAND_OVER_REASON, said), null, null, null,
              Trade.valueOf(Variables.HAND_OVER_TRADE.in(said::getVariable)), null);
      case DONE -> new Details(null, null, null, fen(Variables.WORK_COST, said), text(Variables.MATERIALS, said), null, null);
      case RATED ->
          new Details(
              null, null, null, null, text(Variables.RATING_TEXT, said), null, Variables.STARS.in(said::getVariable).intValue());
      case REOPENED -> because(null, Variables.REOPEN_REASON, said);
      default -> new Details(null, null, null, null, null, null, null);
    };
  }

  private static Details because(@Nullable String by, Variable<String> reason, DelegateExecution said) {
    return new Details(by, text(reason, said), null, null, null, null, null);
  }

  private @Nullable String whoAnswered(UUID caseId) {
    return history.lastFinisher(caseId, RepairProcess.Tasks.ACCEPT_REPAIR).orElse(null);
  }

  private static @Nullable String text(Variable<String> variable, DelegateExecution said) {
    return variable.find(said::getVariable).orElse(null);
  }

  private static @Nullable Duration duration(DelegateExecution said) {
    return Variables.ARRIVE_IN.find(said::getVariable).map(Duration::parse).orElse(null);
  }

  /** Forms admit two decimals, so nothing is rounded but what a double cannot hold exactly. */
  private static long fen(Variable<Number> yuan, DelegateExecution said) {
    return new BigDecimal(yuan.in(said::getVariable).toString())
        .movePointRight(FEN).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static @Nullable Date date(@Nullable Instant moment) {
    return moment == null ? null : Date.from(moment);
  }
}
