package io.linli.repair;

import io.linli.cases.TaskFormData;
import io.linli.processes.RepairProcess;
import io.linli.processes.RepairProcess.Tasks;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works on a repair reads why it has come to them: what was not repaired, handed over or found too dear. */
@Component
class SaidBefore implements TaskFormData {

  private static final Set<String> TECHNICIANS =
      Set.of(Tasks.ACCEPT_REPAIR, Tasks.ARRIVE_AT_PLACE, Tasks.QUOTE_REPAIR, Tasks.REPAIR_DAMAGE);

  private final RepairRemarks remarks;

  SaidBefore(RepairRemarks remarks) {
    this.remarks = remarks;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, @Nullable Object> of(String process, String node, UUID caseId) {
    boolean asked = process.equals(RepairProcess.KEY) && TECHNICIANS.contains(node);
    return asked ? Map.of("saidBefore", lines(caseId)) : Map.of();
  }

  private String lines(UUID caseId) {
    return remarks.findByCaseIdOrderBySaidAt(caseId).stream()
        .filter(remark -> !remark.kind().forStaffOnly())
        .map(remark -> RepairWords.before(remark.kind()) + remark.words())
        .collect(Collectors.joining("\n"));
  }
}
