package io.linli.repair.process;

import io.linli.camunda.ModelBean;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.RepairProcess.Variables;
import io.linli.repair.OfferRepair;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks those whom the rules or a supervisor have chosen. */
@ModelBean(Beans.OFFER_REPAIR)
class OfferRepairStep implements JavaDelegate {

  private final OfferRepair offer;

  OfferRepairStep(OfferRepair offer) {
    this.offer = offer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID caseId = UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable));
    offer.offer(caseId, List.of(Variables.DISPATCH_OFFERED_TO.in(execution::getVariable).split(",")));
  }
}
