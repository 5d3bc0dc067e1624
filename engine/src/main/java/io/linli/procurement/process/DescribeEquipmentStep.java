package io.linli.procurement.process;

import static io.linli.processes.ProcurementProcess.Variables.CATEGORY;
import static io.linli.processes.ProcurementProcess.Variables.EXISTING_EQUIPMENT;

import io.linli.camunda.ModelBean;
import io.linli.equipment.DescribeEquipment;
import io.linli.equipment.EquipmentCategory;
import io.linli.processes.Beans;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Says what the register holds of the requested kind, for the review and for the vote. */
@ModelBean(Beans.DESCRIBE_EQUIPMENT)
class DescribeEquipmentStep implements JavaDelegate {

  private final DescribeEquipment describe;

  DescribeEquipmentStep(DescribeEquipment describe) {
    this.describe = describe;
  }

  @Override
  public void execute(DelegateExecution execution) {
    EquipmentCategory category = EquipmentCategory.valueOf(CATEGORY.in(execution::getVariable));
    execution.setVariable(EXISTING_EQUIPMENT.name(), describe.of(category));
  }
}
