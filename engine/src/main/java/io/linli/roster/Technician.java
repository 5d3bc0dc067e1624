package io.linli.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody of the maintenance staff can do, and for which buildings they are the usual one. */
@Entity
class Technician {

  @Id private String username;
  @TenantId private @Nullable String communityId;
  private String skills;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String buildings;

  private int yearsOfService;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Technician() {}

  Technician(String username, Set<Trade> skills, List<String> buildings, int yearsOfService) {
    this.username = username;
    this.skills = joined(skills);
    this.buildings = String.join("\n", buildings);
    this.yearsOfService = yearsOfService;
  }

  String username() {
    return username;
  }

  Set<Trade> skills() {
    return skills.isEmpty()
        ? EnumSet.noneOf(Trade.class)
        : Arrays.stream(skills.split(",")).map(Trade::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Trade.class)));
  }

  List<String> buildings() {
    return buildings.isEmpty() ? List.of() : List.of(buildings.split("\n"));
  }

  int yearsOfService() {
    return yearsOfService;
  }

  void change(Set<Trade> skills, List<String> buildings, int yearsOfService) {
    this.skills = joined(skills);
    this.buildings = String.join("\n", buildings);
    this.yearsOfService = yearsOfService;
  }

  private static String joined(Collection<Trade> skills) {
    return skills.stream().sorted().map(Trade::name).collect(Collectors.joining(","));
  }
}
