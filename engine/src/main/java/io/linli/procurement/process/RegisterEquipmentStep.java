package io.linli.procurement.process;

import static io.linli.processes.ProcurementProcess.Variables.CATEGORY;
import static io.linli.processes.ProcurementProcess.Variables.PLACE;
import static io.linli.processes.ProcurementProcess.Variables.REAL_COST;

import io.linli.camunda.ModelBean;
import io.linli.equipment.EquipmentCategory;
import io.linli.equipment.NewEquipment;
import io.linli.equipment.RegisterEquipment;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.Variable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Enters what was bought in the equipment register. */
@ModelBean(Beans.REGISTER_EQUIPMENT)
class RegisterEquipmentStep implements JavaDelegate {

  /** Answers of the forms that the model itself does not look at; days are written {@code yyyy-mm-dd}. */
  private static final Variable<Number> QUANTITY = new Variable<>("quantity", Number.class);

  private static final Variable<String> DELIVERED_ON = new Variable<>("deliveredOn", String.class);
  private static final Variable<String> WARRANTY_END = new Variable<>("warrantyEnd", String.class);
  private static final int CENTS = 2;

  private final RegisterEquipment register;
  private final Clock clock;
  private final ZoneId zone;

  RegisterEquipmentStep(RegisterEquipment register, Clock clock, ZoneId zone) {
    this.register = register;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public void execute(DelegateExecution execution) {
    register.register(UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable)), bought(execution));
  }

  private NewEquipment bought(DelegateExecution execution) {
    return new NewEquipment(
        EquipmentCategory.valueOf(CATEGORY.in(execution::getVariable)),
        CaseVariables.TITLE.in(execution::getVariable),
        PLACE.in(execution::getVariable),
        QUANTITY.find(execution::getVariable).map(Number::intValue).orElse(1),
        DELIVERED_ON.find(execution::getVariable).map(LocalDate::parse).orElseGet(this::today),
        WARRANTY_END.find(execution::getVariable).map(LocalDate::parse).orElse(null),
        cents(REAL_COST.in(execution::getVariable)));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  /** Forms admit two decimals, so nothing is rounded but what a double cannot hold exactly. */
  private static long cents(Number yuan) {
    return new BigDecimal(yuan.toString()).movePointRight(CENTS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
