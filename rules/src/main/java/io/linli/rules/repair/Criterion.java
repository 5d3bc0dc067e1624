package io.linli.rules.repair;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** By what two suitable people are told apart. */
public enum Criterion {
  /** Who is asked for goes first. */
  PREFERRED((request, one, other) -> trueFirst(one.username().equals(request.preferred()), other.username().equals(request.preferred()))),
  /** Who looks after this building goes first. */
  SAME_BUILDING((request, one, other) -> trueFirst(one.looksAfter(request.building()), other.looksAfter(request.building()))),
  /** Who has fewer work orders open goes first. */
  LEAST_LOAD((request, one, other) -> Long.compare(one.load(), other.load())),
  /** Who has served longer goes first. */
  SENIORITY((request, one, other) -> Long.compare(other.yearsOfService(), one.yearsOfService())),
  /** Who has waited longer for a repair goes first; who never had one before all. */
  LONGEST_WAITING((request, one, other) -> neverFirst(one.lastAssignedAt(), other.lastAssignedAt())),
  /** The user name decides, so that the answer is always the same. */
  NAME((request, one, other) -> one.username().compareTo(other.username()));

  private final Order order;

  private interface Order {
    int compare(DispatchRequest request, Candidate one, Candidate other);
  }

  Criterion(Order order) {
    this.order = order;
  }

  /** Negative when {@code one} goes first, zero when this does not tell them apart. */
  int compare(DispatchRequest request, Candidate one, Candidate other) {
    return order.compare(request, one, other);
  }

  private static int trueFirst(boolean one, boolean other) {
    return Boolean.compare(other, one);
  }

  private static int neverFirst(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
    return Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()).compare(one, other);
  }
}
