package io.linli.repair;

import io.linli.identity.Role;
import io.linli.roster.OnRoster;
import io.linli.roster.Roster;
import io.linli.roster.Trade;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody on duty for the trade of an urgent repair; if nobody is, those who have to find somebody. */
@Service
public class AlertDuty {

  private final WorkOrders orders;
  private final Roster roster;
  private final TellPeople tell;

  AlertDuty(WorkOrders orders, Roster roster, TellPeople tell) {
    this.orders = orders;
    this.roster = roster;
    this.tell = tell;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void alert(UUID caseId) {
    WorkOrder order = orders.lock(caseId);
    Trade trade = order.requireTriage().trade();
    List<String> onDuty =
        roster.technicians().stream()
            .filter(technician -> technician.onDuty() && technician.knows(trade))
            .map(OnRoster::username)
            .toList();
    tell.people(order, onDuty, RepairWords.alert(order), RepairWords.alertBody(order));
    if (onDuty.isEmpty()) {
      List.of(Role.SERVICE_DESK, Role.MANAGER)
          .forEach(role -> tell.role(order, role, RepairWords.alert(order), RepairWords.nobodyOnDuty(order)));
    }
  }
}
