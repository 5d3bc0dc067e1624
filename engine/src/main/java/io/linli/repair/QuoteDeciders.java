package io.linli.repair;

import io.linli.communities.Ownership;
import io.linli.communities.Ownerships;
import io.linli.communities.Unit;
import io.linli.communities.Units;
import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who agrees to the price of a repair that the owner pays: the owners of the home, whoever has reported it. Only where no owner has an
 * account does the service desk write down what was said on the phone.
 */
@Component
class QuoteDeciders {

  private final Units units;
  private final Ownerships ownerships;
  private final AccountDirectory accounts;
  private final Clock clock;
  private final ZoneId zone;

  QuoteDeciders(Units units, Ownerships ownerships, AccountDirectory accounts, Clock clock, ZoneId zone) {
    this.units = units;
    this.ownerships = ownerships;
    this.accounts = accounts;
    this.clock = clock;
    this.zone = zone;
  }

  /** User names, at least one in a community that has a service desk. */
  List<String> of(WorkOrder order) {
    List<String> owners = order.isPublic() ? List.of() : units.findByLabel(order.where()).map(this::owners).orElse(List.of());
    return owners.isEmpty() ? serviceDesk() : owners;
  }

  private List<String> owners(Unit home) {
    Set<UUID> people =
        ownerships.ofUnitOn(home.id(), LocalDate.now(clock.withZone(zone))).stream()
            .map(Ownership::personId)
            .collect(Collectors.toSet());
    return usernames(AccountQuery.everyone().of(people));
  }

  private List<String> serviceDesk() {
    return usernames(AccountQuery.everyone().with(Role.SERVICE_DESK));
  }

  private List<String> usernames(AccountQuery query) {
    return accounts.list(query.in(CurrentCommunity.require())).stream().map(Actor::username).toList();
  }
}
