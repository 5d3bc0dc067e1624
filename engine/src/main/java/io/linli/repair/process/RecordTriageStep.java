package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.problems.Text;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.RepairProcess.Variables;
import io.linli.processes.Variable;
import io.linli.repair.Payer;
import io.linli.repair.Promises;
import io.linli.repair.RecordTriage;
import io.linli.repair.Triage;
import io.linli.repair.Urgency;
import io.linli.roster.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts the judgement and the promises on the work order, and hands the promised moments to the timers. */
@ModelBean(Beans.RECORD_TRIAGE)
class RecordTriageStep implements JavaDelegate {

  private final RecordTriage record;

  RecordTriageStep(RecordTriage record) {
    this.record = record;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID caseId = UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable));
    RecordTriage.Recorded recorded = record.record(caseId, triage(execution), promises(execution));
    Promises.Moments promised = recorded.promised();
    DelegateExecution repair = execution.getProcessInstance();
    set(repair, Variables.ACCEPT_BY, promised.acceptBy());
    set(repair, Variables.ACCEPT_WARNING_AT, promised.acceptWarningAt());
    set(repair, Variables.ARRIVE_BY, promised.arriveBy());
    set(repair, Variables.ARRIVE_WARNING_AT, promised.arriveWarningAt());
    set(repair, Variables.FIX_BY, promised.fixBy());
    set(repair, Variables.FIX_WARNING_AT, promised.fixWarningAt());
    repair.setVariable(Variables.ON_SITE.name(), recorded.onSite());
    repair.setVariable(Variables.QUOTE_APPROVED.name(), recorded.quoteApproved());
    repair.setVariable(Variables.CANCELLABLE.name(), recorded.cancellable() ? caseId.toString() : null);
  }

  private static Triage triage(DelegateExecution execution) {
    return new Triage(
        Urgency.valueOf(Variables.TRIAGE_URGENCY.in(execution::getVariable)),
        Variables.TRIAGE_DANGER_TO_LIFE.in(execution::getVariable),
        Trade.valueOf(Variables.TRIAGE_TRADE.in(execution::getVariable)),
        Payer.valueOf(Variables.TRIAGE_PAYER.in(execution::getVariable)),
        new Text(
            Variables.TRIAGE_REASONS.in(execution::getVariable), Variables.TRIAGE_REASONS_EN.in(execution::getVariable)));
  }

  private static Promises promises(DelegateExecution execution) {
    return new Promises(
        duration(execution, Variables.TIMES_ACCEPT_WITHIN),
        duration(execution, Variables.TIMES_ACCEPT_WARNING),
        duration(execution, Variables.TIMES_ARRIVE_WITHIN),
        duration(execution, Variables.TIMES_ARRIVE_WARNING),
        duration(execution, Variables.TIMES_FIX_WITHIN),
        duration(execution, Variables.TIMES_FIX_WARNING));
  }

  private static Duration duration(DelegateExecution execution, Variable<String> variable) {
    return Duration.parse(variable.in(execution::getVariable));
  }

  private static void set(DelegateExecution repair, Variable<Date> variable, Instant moment) {
    repair.setVariable(variable.name(), Date.from(moment));
  }
}
