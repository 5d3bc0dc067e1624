package io.linli.repair;

import io.linli.processes.EmergencyFundUseProcess;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes on the work order that the committee has approved money of the maintenance fund for it. */
@Service
public class ApproveFund {

  private final WorkOrders orders;

  ApproveFund(WorkOrders orders) {
    this.orders = orders;
  }

  /**
   * Under the lock of the work order: the repair either has ended before, or its end finds the process that waits for it.
   *
   * @return whether nothing will be spent any more
   * @throws RepairRefused when staff have found meanwhile that it can wait or that somebody else pays, or the reporter has cancelled
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean approve(UUID caseId) {
    WorkOrder order = orders.lock(caseId);
    if (order.excludesFund()) {
      throw RepairRefused.fundDoesNotPay(EmergencyFundUseProcess.Variables.FUND_OUTCOME.name());
    }
    if (order.state() == WorkOrderState.CANCELLED) {
      throw RepairRefused.overtaken();
    }
    order.approveFund();
    return !order.state().open();
  }
}
