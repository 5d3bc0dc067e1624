package io.linli.repair;

import io.linli.cases.TaskAnswer;
import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nobody pays more than they have agreed to: what has become dearer is quoted again before it is finished. */
@Component
class CheckWork implements TaskAnswerCheck {

  private static final int FEN = 2;
  private static final String DONE = "DONE";
  private static final String QUOTE_AGAIN = "QUOTE_AGAIN";

  private final WorkOrders orders;

  CheckWork(WorkOrders orders) {
    this.orders = orders;
  }

  @Override
  @Transactional(readOnly = true)
  public void check(TaskAnswer answer) {
    if (answer.isOf(RepairProcess.KEY, RepairProcess.Tasks.REPAIR_DAMAGE)) {
      orders.find(answer.caseId()).ifPresent(order -> check(order, answer.accepted()));
    }
  }

  private static void check(WorkOrder order, Map<String, ? extends @Nullable Object> accepted) {
    Object outcome = accepted.get(Variables.WORK_OUTCOME.name());
    if (DONE.equals(outcome) && accepted.get(Variables.WORK_COST.name()) instanceof Number yuan && order.exceedsQuote(fen(yuan))) {
      throw RepairRefused.dearerThanAgreed(order);
    }
    if (QUOTE_AGAIN.equals(outcome) && order.requireTriage().payer() != Payer.OWNER) {
      throw RepairRefused.nobodyToQuote();
    }
  }

  private static long fen(Number yuan) {
    return new BigDecimal(yuan.toString()).movePointRight(FEN).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
