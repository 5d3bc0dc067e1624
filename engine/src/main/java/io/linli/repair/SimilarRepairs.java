package io.linli.repair;

import io.linli.communities.Parameters;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of the same common part that are under way: perhaps somebody was faster. */
@Service
public class SimilarRepairs {

  private static final String WINDOW = "repair.duplicateWindow";
  private static final int LOOKED_AT = 200;
  private static final int SHOWN = 10;

  private final WorkOrders orders;
  private final Parameters parameters;
  private final Clock clock;

  SimilarRepairs(WorkOrders orders, Parameters parameters, Clock clock) {
    this.orders = orders;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * Newest first. What is not known, on either side, does not tell two reports apart.
   *
   * @param building its name; null for the area outside of buildings
   */
  @Transactional(readOnly = true)
  public List<WorkOrder> find(
      RepairCategory category, @Nullable String building, @Nullable String entrance, @Nullable String storey) {
    String within = building == null || building.equals(StartRepair.OUTSIDE) ? null : building;
    return orders.openInCommonParts(category, clock.instant().minus(parameters.duration(WINDOW)), LOOKED_AT).stream()
        .filter(order -> Objects.equals(order.building(), within))
        .filter(order -> fits(order.entrance(), entrance) && fits(order.storey(), storey))
        .limit(SHOWN)
        .toList();
  }

  private static boolean fits(@Nullable String there, @Nullable String here) {
    return there == null || here == null || here.isBlank() || there.strip().equals(here.strip());
  }
}
