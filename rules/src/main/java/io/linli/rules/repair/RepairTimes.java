package io.linli.rules.repair;

import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.time.LocalDate;

/**
 * What the promised times depend on.
 *
 * @param jurisdiction the community's place
 * @param date the day of the report, whose law applies
 */
public record RepairTimes(Urgency urgency, Trade trade, boolean dangerToLife, Jurisdiction jurisdiction, LocalDate date) {

  /** Whether a row of a decision table that is valid in {@code where} since {@code from} (yyyy-mm-dd) holds here and now. */
  public boolean isInForce(String where, String from) {
    return validity(where, from).holds(jurisdiction, date);
  }

  /** A place and a first day (yyyy-mm-dd), as rows of a decision table write them. */
  public Validity validity(String where, String from) {
    return Validity.of(where, from);
  }
}
