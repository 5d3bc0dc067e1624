package io.linli.rules.repair;

import io.linli.rules.Checks;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports as broken.
 *
 * @param category what the reporter chose
 * @param place in the own unit or in a common part
 * @param text the reporter's own words, at most {@link #LONGEST} characters
 * @param commonExtent whose common part it is; null when nobody has said so
 * @param damagedByOther whether somebody else did the damage; null when unknown
 * @param buildingCompletedOn the day from which the builder's warranty runs; null when unknown
 * @param jurisdiction the community's place
 * @param date the day of the report, whose law applies
 */
public record RepairReport(
    RepairCategory category,
    RepairPlace place,
    String text,
    @Nullable CommonExtent commonExtent,
    @Nullable Boolean damagedByOther,
    @Nullable LocalDate buildingCompletedOn,
    Jurisdiction jurisdiction,
    LocalDate date) {

  /** More than anybody writes into a report, and little enough to be read in a millisecond. */
  public static final int LONGEST = 4_000;

  /**
   * @throws io.linli.rules.FactsRefused when the text is blank or too long
   */
  public RepairReport {
    new Checks().that(!text.isBlank(), "text", "请写明哪里坏了", "Say what is broken").text(text, "text", LONGEST).done();
  }

  /** The trade that goes by the category's name. */
  public Trade trade() {
    return Trade.valueOf(category.name());
  }

  /** Whether a row of a decision table that is valid in {@code where} since {@code from} (yyyy-mm-dd) holds here and now. */
  public boolean isInForce(String where, String from) {
    return validity(where, from).holds(jurisdiction, date);
  }

  /** A place and a first day (yyyy-mm-dd), as rows of a decision table write them. */
  public Validity validity(String where, String from) {
    return Validity.of(where, from);
  }
}
