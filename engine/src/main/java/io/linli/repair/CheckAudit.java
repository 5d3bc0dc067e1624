package io.linli.repair;

import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.EmergencyFundUseProcess;
import io.linli.processes.EmergencyFundUseProcess.Variables;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fund pays what was approved and no more. */
@Component
class CheckAudit implements TaskAnswerCheck {

  @Override
  public void check(
      String process,
      String node,
      UUID caseId,
      Map<String, ? extends @Nullable Object> shownWith,
      Map<String, ? extends @Nullable Object> accepted) {
    boolean audit = process.equals(EmergencyFundUseProcess.KEY) && node.equals(EmergencyFundUseProcess.Tasks.AUDIT_FUND_USE);
    if (audit
        && shownWith.get(Variables.FUND_AMOUNT.name()) instanceof Number approved
        && accepted.get(Variables.AUDITED_AMOUNT.name()) instanceof Number spent
        && yuan(spent).compareTo(yuan(approved)) > 0) {
      throw RepairRefused.moreThanApproved(yuan(approved));
    }
  }

  private static BigDecimal yuan(Number amount) {
    return new BigDecimal(amount.toString());
  }
}
