package io.linli.rules.repair;

import io.linli.rules.Checks;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Validity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repair to be handed out, and who there is.
 *
 * @param mode how the community hands out repairs
 * @param building the name of the building; null when it is in none
 * @param now the moment, in the community's time
 * @param declined the user names of those who have declined it, or have let it lie
 * @param preferred the user name of the person who should have it when suitable, because of earlier work, say; null for nobody
 * @param candidates at most {@link #MOST}, each user name once; their order does not matter
 * @param jurisdiction the community's place
 */
public record DispatchRequest(
    DispatchMode mode,
    Trade trade,
    Urgency urgency,
    @Nullable String building,
    LocalDateTime now,
    List<String> declined,
    @Nullable String preferred,
    List<Candidate> candidates,
    Jurisdiction jurisdiction) {

  /** More technicians than one property company has in a community. */
  public static final int MOST = 100;

  private static final int LONGEST_NAME = 200;

  /**
   * @throws io.linli.rules.FactsRefused when there are too many candidates, or two of one name
   */
  public DispatchRequest {
    declined = List.copyOf(declined);
    candidates = List.copyOf(candidates);
    new Checks()
        .text(building, "building", LONGEST_NAME)
        .text(preferred, "preferred", LONGEST_NAME)
        .that(declined.size() <= 10 * MOST, "declined", "最多 " + 10 * MOST + " 人", "At most " + 10 * MOST)
        .that(candidates.size() <= MOST, "candidates", "最多 " + MOST + " 人", "At most " + MOST)
        .that(
            candidates.stream().map(Candidate::username).distinct().count() == candidates.size(),
            "candidates",
            "同一个人只能出现一次",
            "Everybody is there once")
        .done();
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  public boolean hasDeclined(Candidate candidate) {
    return declined.contains(candidate.username());
  }

  /** Whether a row of a decision table that is valid in {@code where} since {@code from} (yyyy-mm-dd) holds here and now. */
  public boolean isInForce(String where, String from) {
    return validity(where, from).holds(jurisdiction, today());
  }

  /** A place and a first day (yyyy-mm-dd), as rows of a decision table write them. */
  public Validity validity(String where, String from) {
    return Validity.of(where, from);
  }
}
