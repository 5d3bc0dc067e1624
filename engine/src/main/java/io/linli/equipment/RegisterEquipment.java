package io.linli.equipment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what a purchase brought; a case enters once, however often its step is repeated. */
@Component
public class RegisterEquipment {

  private final EquipmentRegister register;

  RegisterEquipment(EquipmentRegister register) {
    this.register = register;
  }

  @Transactional
  public EquipmentItem register(UUID caseId, NewEquipment equipment) {
    return register
        .findByCaseId(caseId)
        .orElseGet(
            () -> register.save(new EquipmentItem(nextCode(equipment.category()), equipment, EquipmentState.GOOD, caseId)));
  }

  private String nextCode(EquipmentCategory category) {
    long number = register.countByCategory(category) + 1;
    while (register.existsByCode(code(category, number))) {
      number++;
    }
    return code(category, number);
  }

  /** {@code LIFT-003}. */
  public static String code(EquipmentCategory category, long number) {
    return "%s-%03d".formatted(category, number);
  }
}
