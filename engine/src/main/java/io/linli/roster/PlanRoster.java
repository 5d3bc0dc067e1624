package io.linli.roster;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Forbidden;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Managers and the service desk say who is on duty when, and what each technician can do. */
@Service
public class PlanRoster {

  private static final int MOST_BUILDINGS = 200;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_YEARS = 60;
  private static final Map<Shift.Repeat, Duration> LONGEST =
      Map.of(
          Shift.Repeat.NONE, Duration.ofDays(366),
          Shift.Repeat.DAILY, Duration.ofDays(1),
          Shift.Repeat.WEEKLY, Duration.ofDays(7));

  private static final Text PLANNERS_ONLY =
      new Text("只有物业经理和客服可以安排值班。", "Only managers and the service desk plan the roster.");

  private final Roster roster;
  private final TechnicianRows technicians;
  private final CertificateRows certificates;
  private final ShiftRows shifts;

  PlanRoster(Roster roster, TechnicianRows technicians, CertificateRows certificates, ShiftRows shifts) {
    this.roster = roster;
    this.technicians = technicians;
    this.certificates = certificates;
    this.shifts = shifts;
  }

  /**
   * @throws Forbidden when the actor is neither manager nor service desk
   * @throws BadRequest naming what is missing or does not fit
   */
  @Transactional
  public UUID add(
      Actor actor,
      @Nullable String username,
      @Nullable Instant from,
      @Nullable Instant to,
      Shift.@Nullable Kind kind,
      Shift.@Nullable Repeat repeat) {
    requirePlanner(actor);
    String who = requireTechnician(username);
    Instant begin = required(from, "from");
    Instant end = required(to, "to");
    Shift.Repeat again = repeat == null ? Shift.Repeat.NONE : repeat;
    requireLength(begin, end, again);
    return shifts.save(new Shift(who, begin, end, required(kind, "kind"), again, actor.username())).id();
  }

  /** @throws NotFound when there is no such shift in the community */
  @Transactional
  public void remove(Actor actor, UUID shift) {
    requirePlanner(actor);
    shifts.delete(
        shifts.findById(shift).orElseThrow(() -> new NotFound(new Text("没有找到这个班次。", "There is no such shift."))));
  }

  /**
   * @throws Forbidden when the actor is neither manager nor service desk
   * @throws BadRequest naming what is missing or does not fit
   */
  @Transactional
  public void describe(
      Actor actor, String username, Set<Trade> skills, Map<Trade, LocalDate> held, List<String> buildings, int years) {
    requirePlanner(actor);
    requireTechnician(username);
    if (years < 0 || years > MOST_YEARS) {
      throw refused("yearsOfService", new Text("工作年限请填 0–60。", "Years of service go from 0 to 60."));
    }
    if (buildings.size() > MOST_BUILDINGS || buildings.stream().anyMatch(PlanRoster::isNoName)) {
      throw refused("buildings", new Text("楼栋名称每个最多 60 字，最多 200 个。", "Building names have 60 characters at most, 200 of them."));
    }
    technicians.findById(username)
        .ifPresentOrElse(
            known -> known.change(skills, buildings, years),
            () -> technicians.save(new Technician(username, skills, buildings, years)));
    certificates.removeOf(username);
    held.forEach((trade, until) -> certificates.save(new Certificate(username, trade, until)));
  }

  private static boolean isNoName(String building) {
    return building.isBlank() || building.length() > LONGEST_NAME || building.contains("\n");
  }

  private static void requireLength(Instant begin, Instant end, Shift.Repeat repeat) {
    Duration length = Duration.between(begin, end);
    if (length.isNegative() || length.isZero()) {
      throw refused("to", new Text("结束时间要晚于开始时间。", "It has to end after it begins."));
    }
    Duration longest = LONGEST.getOrDefault(repeat, Duration.ZERO);
    if (length.compareTo(longest) > 0) {
      throw refused(
          "to",
          new Text("这种班次最长 " + longest.toDays() + " 天。", "A shift of this kind lasts " + longest.toDays() + " days at most."));
    }
  }

  private String requireTechnician(@Nullable String username) {
    String who = required(username, "username");
    if (!roster.isTechnician(who)) {
      throw refused("username", new Text("本小区没有这位维修人员。", "There is no such technician in this community."));
    }
    return who;
  }

  private static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw refused(field, new Text("请填写这一项。", "Please fill this in."));
    }
    return value;
  }

  private static void requirePlanner(Actor actor) {
    if (!actor.isAnyOf(Role.MANAGER, Role.SERVICE_DESK)) {
      throw new Forbidden(PLANNERS_ONLY);
    }
  }

  private static BadRequest refused(String field, Text message) {
    return new BadRequest(message, List.of(new FieldProblem(field, message)));
  }
}
