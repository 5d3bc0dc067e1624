package io.linli.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be entered in the register.
 *
 * @param quantity at least 1
 * @param warrantyEnd the last day of the warranty
 * @param costCents for all of them together, in cents (分)
 */
public record NewEquipment(
    EquipmentCategory category,
    String name,
    String place,
    int quantity,
    LocalDate installedOn,
    @Nullable LocalDate warrantyEnd,
    long costCents) {

  public NewEquipment {
    if (quantity < 1 || costCents < 0) {
      throw new IllegalArgumentException("There is no entry of " + quantity + " things for " + costCents + " cents");
    }
  }
}
