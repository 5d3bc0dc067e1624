package io.linli.repair;

import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.StartCase;
import io.linli.cases.WithdrawCase;
import io.linli.cases.WorkOnTask;
import io.linli.communities.Person;
import io.linli.communities.Unit;
import io.linli.identity.Account;
import io.linli.identity.Accounts;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Inbox;
import io.linli.roster.PlanRoster;
import io.linli.roster.Shift;
import io.linli.roster.Trade;
import io.linli.testing.Neighbourhood;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A neighbourhood with residents, a service desk and technicians on duty; the test is the job executor and the clock. */
final class RepairSite {

  static final Set<Trade> EVERYTHING = Set.of(Trade.values());

  private final BeanFactory beans;
  final Neighbourhood here;
  final Actor anna;
  final Actor ben;
  final Unit annasHome;
  final Actor desk;
  final Actor manager;

  RepairSite(BeanFactory beans) {
    this.beans = beans;
    this.here = new Neighbourhood(beans);
    Person owner = here.owner("安娜");
    this.annasHome = here.unit(1_000_000, owner);
    this.anna = here.login(owner);
    this.ben = resident("本");
    this.desk = here.staff(Role.SERVICE_DESK);
    this.manager = here.staff(Role.MANAGER);
  }

  Actor resident(String name) {
    Person person = here.owner(name);
    here.unit(1_000_000, person);
    return here.login(person);
  }

  /** A technician with these trades, certified for all of them, on duty from yesterday until tomorrow. */
  Actor technician(String name, Set<Trade> skills) {
    Actor actor = new Actor("t-" + UUID.randomUUID(), name, Set.of(Role.MAINTENANCE), here.id(), null);
    Map<Trade, LocalDate> certificates = new HashMap<>();
    skills.forEach(trade -> certificates.put(trade, today().plusYears(1)));
    here.in(
        () ->
            beans.getBean(Accounts.class)
                .save(new Account(actor.username(), name, "-", actor.roles(), here.id(), null, Instant.EPOCH)));
    here.in(
        () -> {
          PlanRoster plan = beans.getBean(PlanRoster.class);
          plan.describe(manager, actor.username(), skills, certificates, List.of("1号楼"), 5);
          return plan.add(
              manager, actor.username(), now().minus(Duration.ofDays(1)), now().plus(Duration.ofDays(1)), Shift.Kind.DUTY,
              Shift.Repeat.NONE);
        });
    return actor;
  }

  UUID report(Actor reporter, Map<String, ?> answers) {
    UUID id = reportOnly(reporter, answers);
    jobs();
    return id;
  }

  UUID reportOnly(Actor reporter, Map<String, ?> answers) {
    return here.here(
        () ->
            beans.getBean(StartCase.class)
                .start(reporter, "repair", new HashMap<>(answers), List.of(), UUID.randomUUID().toString())
                .caseId());
  }

  Map<String, Object> drip() {
    return own("WATER", "厨房水龙头滴水，不急");
  }

  Map<String, Object> burstPipe() {
    return own("WATER", "厨房水管爆了，水一直往外喷");
  }

  Map<String, Object> own(String category, String text) {
    return new HashMap<>(Map.of("category", category, "place", "OWN", "unit", annasHome.label(), "text", text));
  }

  /** A drip in a home that is not the reporter's own. */
  Map<String, Object> room(String label) {
    return new HashMap<>(Map.of("category", "WATER", "place", "OWN", "room", label, "text", "厨房水龙头滴水，不急"));
  }

  Map<String, Object> common(String category, String text) {
    return new HashMap<>(
        Map.of("category", category, "place", "COMMON", "building", "1号楼", "storey", "5层", "spot", "电梯厅", "text", text));
  }

  /** The task at the node of the case that this person may do. */
  OpenTask task(Actor actor, UUID caseId, String node) {
    return here.here(() -> beans.getBean(MyTasks.class).inCase(actor, caseId, node))
        .orElseThrow(() -> new AssertionError(actor.name() + " has no task " + node));
  }

  boolean has(Actor actor, UUID caseId, String node) {
    return here.here(() -> beans.getBean(MyTasks.class).inCase(actor, caseId, node)).isPresent();
  }

  RepairSite done(Actor actor, UUID caseId, String node, Map<String, ?> answers) {
    complete(actor, task(actor, caseId, node).id(), answers);
    return jobs();
  }

  void complete(Actor actor, String taskId, Map<String, ?> answers) {
    here.here(
        () -> {
          beans.getBean(WorkOnTask.class).complete(actor, taskId, new HashMap<>(answers), List.of());
          return taskId;
        });
  }

  RepairSite accepted(Actor technician, UUID caseId) {
    return done(technician, caseId, "task_acceptRepair", Map.of("acceptDecision", "ACCEPT", "arriveIn", "PT30M"));
  }

  RepairSite arrived(Actor technician, UUID caseId) {
    return done(technician, caseId, "task_arriveAtPlace", Map.of("arrivalDecision", "ARRIVED"));
  }

  RepairSite finished(Actor technician, UUID caseId) {
    return done(technician, caseId, "task_repairDamage", Map.of("workOutcome", "DONE", "materials", "软管", "workCost", 35.5));
  }

  RepairSite rated(Actor reporter, UUID caseId, Number stars) {
    return acting(() -> beans.getBean(ConfirmRepair.class).rate(reporter, caseId, stars, "来得快"));
  }

  RepairSite corrected(UUID caseId, @Nullable Urgency urgency, @Nullable Payer payer, String why) {
    return acting(() -> beans.getBean(CorrectTriage.class).correct(desk, caseId, urgency, null, payer, why));
  }

  RepairSite cancelled(Actor reporter, UUID caseId) {
    return acting(() -> beans.getBean(WithdrawCase.class).withdraw(reporter, caseId, "自己修好了"));
  }

  private RepairSite acting(Runnable act) {
    here.here(
        () -> {
          act.run();
          return true;
        });
    return jobs();
  }

  /** Titles, the newest first. */
  List<String> inbox(Actor actor) {
    return here.here(() -> beans.getBean(Inbox.class).latest(actor, 50)).stream().map(item -> item.notice().title().zh()).toList();
  }

  WorkOrder order(UUID caseId) {
    return here.in(() -> beans.getBean(WorkOrders.class).find(caseId).orElseThrow());
  }

  CaseDesk.Details seenBy(Actor actor, UUID caseId) {
    return here.here(() -> beans.getBean(CaseDesk.class).details(actor, caseId));
  }

  RepairPart.RepairView view(Actor actor, UUID caseId) {
    return here.here(
        () -> (RepairPart.RepairView) Objects.requireNonNull(beans.getBean(RepairPart.class).of(actor, seen(actor, caseId))));
  }

  private Case seen(Actor actor, UUID caseId) {
    return beans.getBean(CaseDesk.class).details(actor, caseId).about();
  }

  List<String> timeline(Actor actor, UUID caseId) {
    return seenBy(actor, caseId).timeline().stream().map(milestone -> milestone.text().zh()).toList();
  }

  /** Fires a timer long before it is due, as an operator may. */
  RepairSite fired(String timer) {
    management().executeJob(jobsHere().timers().activityId(timer).singleResult().getId());
    return jobs();
  }

  Job timer(String timer) {
    return jobsHere().timers().activityId(timer).singleResult();
  }

  /** Runs every asynchronous step that waits, until none does. */
  RepairSite jobs() {
    List<Job> ready = jobsHere().messages().withRetriesLeft().list();
    while (!ready.isEmpty()) {
      management().executeJob(ready.get(0).getId());
      ready = jobsHere().messages().withRetriesLeft().list();
    }
    return this;
  }

  JobQuery jobsHere() {
    return management().createJobQuery().tenantIdIn(here.id());
  }

  ManagementService management() {
    return beans.getBean(ManagementService.class);
  }

  <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  Instant now() {
    return beans.getBean(Clock.class).instant();
  }

  LocalDate today() {
    return LocalDate.now(beans.getBean(Clock.class));
  }
}
