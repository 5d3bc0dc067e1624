package io.linli.repair;

import io.linli.cases.Case;
import io.linli.cases.CaseReaders;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import org.springframework.stereotype.Component;

/**
 * A repair inside a home is seen by its reporter, by the owner who is asked to pay, and by those of the property company who arrange and carry out repairs; one of a common
 * part by everybody, without its reporter.
 */
@Component
class RepairReaders implements CaseReaders {

  private final WorkOrders orders;

  RepairReaders(WorkOrders orders) {
    this.orders = orders;
  }

  @Override
  public String service() {
    return StartRepair.SERVICE;
  }

  @Override
  public Sight sightOf(Actor actor, Case about) {
    if (actor.isAnyOf(Role.MANAGER, Role.SERVICE_DESK, Role.MAINTENANCE)) {
      return Sight.EVERYTHING;
    }
    return orders.find(about.id()).map(order -> sightOf(actor, order)).orElse(Sight.NOTHING);
  }

  private static Sight sightOf(Actor actor, WorkOrder order) {
    if (order.reporters().contains(actor.username()) || order.quoteDeciders().contains(actor.username())) {
      return Sight.EVERYTHING;
    }
    return order.isPublic() ? Sight.PUBLIC : Sight.NOTHING;
  }
}
