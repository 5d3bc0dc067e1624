package io.linli.repair;

import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import io.linli.roster.Roster;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor may pass over shifts and trades, but not over a certificate that the law asks for. */
@Component
class CheckAssignment implements TaskAnswerCheck {

  private final WorkOrders orders;
  private final Roster roster;
  private final DispatchRepair dispatch;

  CheckAssignment(WorkOrders orders, Roster roster, DispatchRepair dispatch) {
    this.orders = orders;
    this.roster = roster;
    this.dispatch = dispatch;
  }

  @Override
  @Transactional(readOnly = true)
  public void check(
      String process,
      String node,
      UUID caseId,
      Map<String, ? extends @Nullable Object> shownWith,
      Map<String, ? extends @Nullable Object> accepted) {
    if (process.equals(RepairProcess.KEY) && node.equals(RepairProcess.Tasks.ASSIGN_REPAIR)) {
      WorkOrder order = orders.find(caseId).orElseThrow(RepairRefused::unknownRepair);
      Object chosen = accepted.get(Variables.ASSIGNED_TO.name());
      roster.technicians().stream()
          .filter(technician -> technician.username().equals(chosen) && dispatch.lacksCertificate(order, technician))
          .findAny()
          .ifPresent(technician -> {
            throw RepairRefused.uncertified();
          });
    }
  }
}
