package io.linli.repair;

import io.linli.cases.TaskAnswer;
import io.linli.cases.TaskAnswerCheck;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Variables;
import io.linli.roster.OnRoster;
import io.linli.roster.Roster;
import java.util.List;
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
  public void check(TaskAnswer answer) {
    if (answer.isOf(RepairProcess.KEY, RepairProcess.Tasks.ASSIGN_REPAIR)) {
      WorkOrder order = orders.find(answer.caseId()).orElseThrow(RepairRefused::unknownRepair);
      Object chosen = answer.accepted().get(Variables.ASSIGNED_TO.name());
      List<OnRoster> technicians = roster.technicians().stream().filter(technician -> technician.username().equals(chosen)).toList();
      if (!dispatch.uncertified(order, technicians).isEmpty()) {
        throw RepairRefused.uncertified();
      }
    }
  }
}
