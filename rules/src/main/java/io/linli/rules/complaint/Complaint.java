package io.linli.rules.complaint;

import io.linli.rules.Checks;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or a suggestion.
 *
 * @param text the author's words, at most {@link #LONGEST} characters
 * @param aboutStaff the user name of the member of staff whom it is about; null when it is about nobody, or nobody is named
 * @param aboutStaffGroup that person's group, such as {@code security} or {@code manager}; null when unknown
 * @param jurisdiction the community's place
 * @param date the day of the complaint, whose law applies
 */
public record Complaint(
    ComplaintKind kind,
    ComplaintCategory category,
    String text,
    @Nullable String aboutStaff,
    @Nullable String aboutStaffGroup,
    Jurisdiction jurisdiction,
    LocalDate date) {

  /** More than anybody writes into a complaint, and little enough to be read in a millisecond. */
  public static final int LONGEST = 10_000;

  private static final int LONGEST_NAME = 200;

  /**
   * @throws io.linli.rules.FactsRefused when the text is blank, or a text is too long
   */
  public Complaint {
    new Checks()
        .that(!text.isBlank(), "text", "请写明要说的事", "Say what it is about")
        .text(text, "text", LONGEST)
        .text(aboutStaff, "aboutStaff", LONGEST_NAME)
        .text(aboutStaffGroup, "aboutStaffGroup", LONGEST_NAME)
        .done();
  }

  /** Whether a member of staff is named, or at least the group. */
  public boolean isStaffNamed() {
    return (aboutStaff != null && !aboutStaff.isBlank()) || (aboutStaffGroup != null && !aboutStaffGroup.isBlank());
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
