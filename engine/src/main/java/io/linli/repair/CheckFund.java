package io.linli.repair;

import io.linli.cases.TaskAnswer;
import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The maintenance fund is asked for what is urgent and owners share; staff may have corrected both since. */
@Component
class CheckFund implements TaskAnswerCheck {

  private static final String APPLY = "APPLY";

  private final WorkOrders orders;

  CheckFund(WorkOrders orders) {
    this.orders = orders;
  }

  @Override
  @Transactional(readOnly = true)
  public void check(TaskAnswer answer) {
    if (answer.isOf(RepairProcess.KEY, RepairProcess.Tasks.PROPOSE_FUND_USE)
        && APPLY.equals(answer.accepted().get(Variables.FUND_DECISION.name()))
        && orders.find(answer.caseId()).filter(WorkOrder::excludesFund).isPresent()) {
      throw RepairRefused.fundDoesNotPay(Variables.FUND_DECISION.name());
    }
  }
}
