package io.linli.repair;

import io.linli.cases.TaskAnswer;
import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.EmergencyFundUseProcess;
import io.linli.processes.EmergencyFundUseProcess.Variables;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** The fund pays what was approved and no more. */
@Component
class CheckAudit implements TaskAnswerCheck {

  @Override
  public void check(TaskAnswer answer) {
    if (answer.isOf(EmergencyFundUseProcess.KEY, EmergencyFundUseProcess.Tasks.AUDIT_FUND_USE)
        && answer.shownWith().get(Variables.FUND_AMOUNT.name()) instanceof Number approved
        && answer.accepted().get(Variables.AUDITED_AMOUNT.name()) instanceof Number spent
        && yuan(spent).compareTo(yuan(approved)) > 0) {
      throw RepairRefused.moreThanApproved(yuan(approved));
    }
  }

  private static BigDecimal yuan(Number amount) {
    return new BigDecimal(amount.toString());
  }
}
