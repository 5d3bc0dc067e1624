package io.linli.roster;

import io.linli.identity.AccountDirectory;
import io.linli.identity.AccountQuery;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who there is to repair something, what they can do, and who of them is on duty. */
@Service
@Transactional(propagation = Propagation.REQUIRED, readOnly = true)
public class Roster {

  private final AccountDirectory accounts;
  private final TechnicianRows technicians;
  private final CertificateRows certificates;
  private final ShiftRows shifts;
  private final Workload workload;
  private final Clock clock;
  private final ZoneId zone;

  Roster(
      AccountDirectory accounts,
      TechnicianRows technicians,
      CertificateRows certificates,
      ShiftRows shifts,
      Workload workload,
      Clock clock,
      ZoneId zone) {
    this.accounts = accounts;
    this.technicians = technicians;
    this.certificates = certificates;
    this.shifts = shifts;
    this.workload = workload;
    this.clock = clock;
    this.zone = zone;
  }

  /** Everybody with an account for maintenance in the current community, by user name. */
  public List<OnRoster> technicians() {
    Map<String, Technician> known =
        technicians.findAll().stream().collect(Collectors.toMap(Technician::username, Function.identity()));
    Map<String, Map<Trade, LocalDate>> held = held();
    Set<String> onDuty = onDuty(clock.instant());
    Map<String, Integer> load = workload.now();
    return people().stream()
        .map(
            person -> {
              Technician skilled = known.get(person.username());
              return new OnRoster(
                  person.username(),
                  person.name(),
                  skilled == null ? Set.of() : skilled.skills(),
                  held.getOrDefault(person.username(), Map.of()),
                  skilled == null ? List.of() : skilled.buildings(),
                  skilled == null ? 0 : skilled.yearsOfService(),
                  onDuty.contains(person.username()),
                  load.getOrDefault(person.username(), 0));
            })
        .toList();
  }

  /** Whether somebody has learnt a trade. */
  public boolean knows(@Nullable String username, Trade trade) {
    return Optional.ofNullable(username)
        .flatMap(technicians::findById)
        .map(technician -> technician.skills().contains(trade))
        .orElse(false);
  }

  /** Shifts with a moment in the span, by their beginning. */
  public List<Shift> shifts(Instant from, Instant to) {
    return shifts.possible(from, to).stream().filter(shift -> shift.touches(from, to, zone)).toList();
  }

  boolean isTechnician(String username) {
    return people().stream().anyMatch(person -> person.username().equals(username));
  }

  private List<Actor> people() {
    return accounts.list(AccountQuery.everyone().in(CurrentCommunity.require()).with(Role.MAINTENANCE));
  }

  private Map<String, Map<Trade, LocalDate>> held() {
    Map<String, Map<Trade, LocalDate>> held = new HashMap<>();
    certificates.findAll().forEach(
        certificate ->
            held.computeIfAbsent(certificate.username(), username -> new TreeMap<>())
                .put(certificate.trade(), certificate.validUntil()));
    return held;
  }

  private Set<String> onDuty(Instant now) {
    Set<String> onDuty = new HashSet<>();
    Set<String> away = new HashSet<>();
    shifts(now, now.plusNanos(1)).forEach(shift -> (shift.kind() == Shift.Kind.DUTY ? onDuty : away).add(shift.username()));
    onDuty.removeAll(away);
    return onDuty;
  }
}
