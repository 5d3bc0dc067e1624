package io.linli.rules.repair;

import io.linli.rules.Checks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might do a repair.
 *
 * @param username at most 200 characters
 * @param skills the trades that this person works in
 * @param onDuty whether the roster has this person on duty now
 * @param load how many work orders this person has open
 * @param buildings the names of the buildings that are this person's own
 * @param certificates licences, expired ones too
 * @param yearsOfService whole years
 * @param lastAssignedAt when this person was given a repair last; null for never
 */
public record Candidate(
    String username,
    List<Trade> skills,
    boolean onDuty,
    long load,
    List<String> buildings,
    List<Certificate> certificates,
    long yearsOfService,
    @Nullable LocalDateTime lastAssignedAt) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LIST = 500;

  /**
   * @throws io.linli.rules.FactsRefused when a name is blank or too long, a number is negative, or a list is too long
   */
  public Candidate {
    skills = List.copyOf(skills);
    buildings = List.copyOf(buildings);
    certificates = List.copyOf(certificates);
    new Checks()
        .that(!username.isBlank(), "username", "缺少用户名", "The user name is missing")
        .text(username, "username", LONGEST_NAME)
        .that(load >= 0, "load", "不能为负数", "Not negative")
        .that(yearsOfService >= 0, "yearsOfService", "不能为负数", "Not negative")
        .that(buildings.size() <= LONGEST_LIST, "buildings", "最多 " + LONGEST_LIST + " 项", "At most " + LONGEST_LIST)
        .that(certificates.size() <= LONGEST_LIST, "certificates", "最多 " + LONGEST_LIST + " 项", "At most " + LONGEST_LIST)
        .done();
  }

  public boolean canDo(Trade trade) {
    return skills.contains(trade);
  }

  boolean looksAfter(@Nullable String building) {
    return building != null && buildings.contains(building);
  }

  /** Whether one of the licences is for {@code trade} and has not expired by {@code day}. */
  public boolean isCertifiedFor(Trade trade, LocalDate day) {
    return certificates.stream().anyMatch(certificate -> certificate.trade() == trade && !certificate.validUntil().isBefore(day));
  }
}
