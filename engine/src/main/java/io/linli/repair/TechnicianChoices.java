package io.linli.repair;

import io.linli.cases.TaskFormData;
import io.linli.processes.RepairProcess;
import io.linli.roster.OnRoster;
import io.linli.roster.Roster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a supervisor can choose: everybody of the maintenance staff, with what the rules know of them. */
@Component
class TechnicianChoices implements TaskFormData {

  private final Roster roster;
  private final WorkOrders orders;
  private final DispatchRepair dispatch;

  TechnicianChoices(Roster roster, WorkOrders orders, DispatchRepair dispatch) {
    this.roster = roster;
    this.orders = orders;
    this.dispatch = dispatch;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, @Nullable Object> of(String process, String node, UUID caseId) {
    boolean asked = process.equals(RepairProcess.KEY) && node.equals(RepairProcess.Tasks.ASSIGN_REPAIR);
    return asked ? Map.of("technicians", choices(caseId)) : Map.of();
  }

  private List<Map<String, String>> choices(UUID caseId) {
    WorkOrder order = orders.find(caseId).orElseThrow(RepairRefused::unknownRepair);
    List<OnRoster> technicians = roster.technicians();
    Set<String> uncertified = dispatch.uncertified(order, technicians);
    return technicians.stream()
        .map(technician -> Map.of("label", label(technician, uncertified.contains(technician.username())), "value", technician.username()))
        .toList();
  }

  private static String label(OnRoster technician, boolean uncertified) {
    return label(technician) + (uncertified ? "【无有效证书，不能指派】" : "");
  }

  private static String label(OnRoster technician) {
    String skills = technician.skills().stream().map(trade -> trade.text().zh()).collect(Collectors.joining("、"));
    return "%s（%s，%s，在手 %d 单）"
        .formatted(technician.name(), technician.onDuty() ? "在岗" : "不在岗", skills.isEmpty() ? "未登记工种" : skills, technician.load());
  }
}
