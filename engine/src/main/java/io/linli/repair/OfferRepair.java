package io.linli.repair;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks technicians to take a work order, and keeps who was asked when. */
@Service
public class OfferRepair {

  private final WorkOrders orders;
  private final WorkOffers offers;
  private final TellPeople tell;

  OfferRepair(WorkOrders orders, WorkOffers offers, TellPeople tell) {
    this.orders = orders;
    this.offers = offers;
    this.tell = tell;
  }

  /** @param asked user names */
  @Transactional(propagation = Propagation.MANDATORY)
  public void offer(UUID caseId, List<String> asked) {
    WorkOrder order = orders.lock(caseId);
    asked.forEach(technician -> offers.ask(order, technician));
    tell.people(order, asked, RepairWords.offer(order), RepairWords.offerBody(order));
  }
}
