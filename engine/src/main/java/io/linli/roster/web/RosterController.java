package io.linli.roster.web;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Role;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.roster.OnRoster;
import io.linli.roster.PlanRoster;
import io.linli.roster.Roster;
import io.linli.roster.Shift;
import io.linli.roster.Trade;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The duty roster: who can do what, who is on duty when. */
@RestController
class RosterController {

  private static final long MOST_DAYS = 100;
  private static final Text COMPANY_ONLY =
      new Text("值班表只给物业工作人员查看。", "The roster is for the staff of the property company.");
  private static final Text SPAN =
      new Text("结束日期不能早于开始日期，最多查看 100 天。", "The last day may not be before the first, and 100 days are shown at most.");

  private final Roster roster;
  private final PlanRoster plan;
  private final ZoneId zone;

  RosterController(Roster roster, PlanRoster plan, ZoneId zone) {
    this.roster = roster;
    this.plan = plan;
    this.zone = zone;
  }

  /** @param to the last day, included */
  @GetMapping("/api/roster")
  RosterView roster(@RequestParam LocalDate from, @RequestParam LocalDate to) {
    Actor actor = CurrentActor.require();
    if (actor.roles().stream().noneMatch(Role::ofPropertyCompany)) {
      throw new Forbidden(COMPANY_ONLY);
    }
    if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
      throw new BadRequest(SPAN, List.of(new FieldProblem("to", SPAN)));
    }
    Instant begin = from.atStartOfDay(zone).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
    return new RosterView(
        roster.technicians().stream().map(TechnicianView::of).toList(),
        roster.shifts(begin, end).stream().map(ShiftView::of).toList());
  }

  @PostMapping("/api/roster/shifts")
  @ResponseStatus(HttpStatus.CREATED)
  Added add(@RequestBody NewShift shift) {
    return new Added(
        plan.add(CurrentActor.require(), shift.username(), shift.from(), shift.to(), shift.kind(), shift.repeat()));
  }

  @DeleteMapping("/api/roster/shifts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    plan.remove(CurrentActor.require(), id);
  }

  @PutMapping("/api/roster/technicians/{username}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void describe(@PathVariable String username, @RequestBody Description description) {
    plan.describe(
        CurrentActor.require(),
        username,
        description.skillSet(),
        description.held(),
        description.buildingNames(),
        description.yearsOfService() == null ? 0 : description.yearsOfService());
  }

  record Added(UUID id) {}

  record NewShift(
      @Nullable String username,
      @Nullable Instant from,
      @Nullable Instant to,
      Shift.@Nullable Kind kind,
      Shift.@Nullable Repeat repeat) {}

  record Description(
      @Nullable Set<@Nullable Trade> skills,
      @Nullable List<@Nullable CertificateView> certificates,
      @Nullable List<@Nullable String> buildings,
      @Nullable Integer yearsOfService) {

    Set<Trade> skillSet() {
      return skills == null ? Set.of() : skills.stream().filter(Objects::nonNull).map(Trade.class::cast).collect(Collectors.toSet());
    }

    /** Of two for one trade the later counts. */
    Map<Trade, LocalDate> held() {
      Map<Trade, LocalDate> held = new EnumMap<>(Trade.class);
      if (certificates != null) {
        certificates.forEach(
            certificate -> {
              if (certificate != null && certificate.trade() != null && certificate.validUntil() != null) {
                held.merge(certificate.trade(), certificate.validUntil(), (one, other) -> one.isAfter(other) ? one : other);
              }
            });
      }
      return held;
    }

    List<String> buildingNames() {
      return buildings == null
          ? List.of()
          : List.copyOf(
              buildings.stream().filter(Objects::nonNull).map(name -> name.strip()).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  record RosterView(List<TechnicianView> technicians, List<ShiftView> shifts) {}

  record CertificateView(@Nullable Trade trade, @Nullable LocalDate validUntil) {}

  record TechnicianView(
      String username,
      String name,
      Set<Trade> skills,
      List<CertificateView> certificates,
      List<String> buildings,
      int yearsOfService,
      boolean onDutyNow,
      int load) {

    static TechnicianView of(OnRoster technician) {
      return new TechnicianView(
          technician.username(),
          technician.name(),
          technician.skills(),
          technician.certificates().entrySet().stream().map(held -> new CertificateView(held.getKey(), held.getValue())).toList(),
          technician.buildings(),
          technician.yearsOfService(),
          technician.onDuty(),
          technician.load());
    }
  }

  record ShiftView(UUID id, String username, Instant from, Instant to, Shift.Kind kind, Shift.Repeat repeat) {

    static ShiftView of(Shift shift) {
      return new ShiftView(shift.id(), shift.username(), shift.startsAt(), shift.endsAt(), shift.kind(), shift.repeat());
    }
  }
}
