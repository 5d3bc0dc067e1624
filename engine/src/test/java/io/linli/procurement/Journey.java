package io.linli.procurement;

import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.Milestone;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.StartCase;
import io.linli.cases.WorkOnTask;
import io.linli.communities.Person;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.testing.Neighbourhood;
import io.linli.vote.CastBallot;
import io.linli.vote.Choice;
import io.linli.vote.Receipt;
import io.linli.vote.ShowVotes;
import io.linli.vote.VoteSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.BeanFactory;

/** One procurement in a neighbourhood of three owners, driven step by step: the test is the job executor and the clock. */
final class Journey {

  static final long AREA = 1_000_000;

  private final BeanFactory beans;
  final Neighbourhood here;
  final Actor anna;
  final Actor ben;
  final Actor cara;
  final Actor manager;
  final Actor maintenance;
  private UUID caseId = new UUID(0, 0);

  Journey(BeanFactory beans) {
    this.beans = beans;
    this.here = new Neighbourhood(beans);
    this.anna = owner("安娜");
    this.ben = owner("本");
    this.cara = owner("卡拉");
    this.manager = here.staff(Role.MANAGER);
    this.maintenance = here.staff(Role.MAINTENANCE);
  }

  private Journey(BeanFactory beans, Journey before) {
    this.beans = beans;
    this.here = before.here;
    this.anna = before.anna;
    this.ben = before.ben;
    this.cara = before.cara;
    this.manager = before.manager;
    this.maintenance = before.maintenance;
    this.caseId = before.caseId;
  }

  /** The same people and the same case in an application that has started again. */
  Journey goesOnIn(BeanFactory restarted) {
    return new Journey(restarted, this);
  }

  private Actor owner(String name) {
    Person person = here.owner(name);
    here.unit(AREA, person);
    return here.login(person);
  }

  Journey requested() {
    Map<String, Object> answers =
        Map.of(
            "title", "更换1号楼水泵",
            "category", "PUMP",
            "kind", "REPAIR_OR_RENEW",
            "place", "1号楼地下泵房",
            "reason", "现有水泵已用十二年，近期多次停机，维修费用已超过更换费用。",
            "quantity", 2,
            "estimatedCost", 40000);
    caseId = here.here(() -> beans.getBean(StartCase.class)
        .start(anna, "procurement", answers, List.of(), UUID.randomUUID().toString()).caseId());
    return jobs();
  }

  Journey approvedByTheManager(int quotedCost) {
    return done(
        manager,
        Map.of(
            "reviewDecision", "APPROVE",
            "existingEquipment", "水泵两台，老化",
            "quotes", "甲公司 38000 元，乙公司 41000 元",
            "quotedCost", quotedCost,
            "fundingSource", "MAINTENANCE_FUND",
            "recommendation", "建议更换，选甲公司"));
  }

  Journey announced() {
    return requested().approvedByTheManager(38000);
  }

  Journey open() {
    return announced().fired("timer_noticePeriodEnds");
  }

  Journey votedBy(Choice choice, Actor... owners) {
    for (Actor owner : owners) {
      cast(choice, owner);
    }
    return jobs();
  }

  Receipt cast(Choice choice, Actor owner) {
    var vote = vote().vote().id();
    return here.here(() -> beans.getBean(CastBallot.class).castAll(vote, choice, owner));
  }

  Journey boughtFor(int realCost) {
    return ordered(Math.min(realCost, 38_000)).acceptedFor(realCost);
  }

  Journey ordered(int orderedCost) {
    LocalDate today = LocalDate.now(beans.getBean(Clock.class));
    return done(
        manager,
        Map.of("supplier", "甲公司", "orderedCost", orderedCost, "expectedDelivery", today.plusDays(10).toString()));
  }

  Journey acceptedFor(int realCost) {
    LocalDate today = LocalDate.now(beans.getBean(Clock.class));
    done(maintenance, Map.of("deliveredOn", today.toString(), "deliveryNote", "完好"));
    return done(
        manager,
        Map.of(
            "accepted", true,
            "realCost", realCost,
            "warrantyEnd", today.plusYears(2).toString(),
            "acceptanceNote", "合格"));
  }

  /** Completes the one task that waits for somebody. */
  Journey done(Actor actor, Map<String, Object> answers) {
    String task = waiting(actor).get(0).id();
    here.here(
        () -> {
          beans.getBean(WorkOnTask.class).complete(actor, task, new HashMap<>(answers), List.of());
          return task;
        });
    return jobs();
  }

  List<OpenTask> waiting(Actor actor) {
    return here.here(() -> beans.getBean(MyTasks.class).list(actor, 10));
  }

  /** Fires a timer long before it is due, as an operator may. */
  Journey fired(String timer) {
    Job job = jobsHere().timers().activityId(timer).singleResult();
    management().executeJob(job.getId());
    return jobs();
  }

  Job timer(String timer) {
    return jobsHere().timers().activityId(timer).singleResult();
  }

  /** Runs every asynchronous step that waits, until none does. */
  Journey jobs() {
    List<Job> ready = jobsHere().messages().withRetriesLeft().list();
    while (!ready.isEmpty()) {
      management().executeJob(ready.get(0).getId());
      ready = jobsHere().messages().withRetriesLeft().list();
    }
    return this;
  }

  UUID caseId() {
    return caseId;
  }

  Case caseNow() {
    return here.here(() -> beans.getBean(CaseDesk.class).details(manager, caseId)).about();
  }

  List<Milestone> timeline() {
    return here.here(() -> beans.getBean(CaseDesk.class).details(manager, caseId)).timeline();
  }

  /** The newest vote. */
  VoteSheet vote() {
    return votes().get(0);
  }

  List<VoteSheet> votes() {
    return here.here(() -> beans.getBean(ShowVotes.class).list(null, 10, anna));
  }

  private JobQuery jobsHere() {
    return management().createJobQuery().tenantIdIn(here.id());
  }

  private ManagementService management() {
    return beans.getBean(ManagementService.class);
  }
}
