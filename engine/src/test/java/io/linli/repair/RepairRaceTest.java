package io.linli.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.linli.cases.CaseState;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.WithdrawCase;
import io.linli.communities.ChangeParameter;
import io.linli.communities.ParameterChange;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Refusal;
import io.linli.repair.WorkOffer.Answer;
import io.linli.roster.Trade;
import io.linli.testing.LinliTest;
import jakarta.persistence.EntityManager;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** Several people act on the same repair in the same moment: exactly one of them wins, the others are told so. */
@LinliTest
class RepairRaceTest {

  private static final int ROUNDS = 5;
  private static final int RUNNERS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Autowired private BeanFactory beans;
  private RepairSite site;
  private Actor ding;
  private Actor shao;
  private ScheduledExecutorService threads;

  @BeforeEach
  void twoTechniciansAreOnDuty() {
    site = new RepairSite(beans);
    ding = site.technician("丁师傅", RepairSite.EVERYTHING);
    shao = site.technician("邵师傅", RepairSite.EVERYTHING);
    site.here.in(
        () ->
            site.bean(ChangeParameter.class)
                .change("repair.dispatchMode", site.today(), new ParameterChange("GRAB", "manager", "试行抢单")));
    threads = Executors.newScheduledThreadPool(24);
  }

  @AfterEach
  void everybodyGoesHome() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void ofTwoWhoAcceptAtOnceExactlyOneHasIt() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, light());
      String task = site.task(ding, id, "task_acceptRepair").id();

      List<Outcome> outcomes = atOnce(() -> accept(ding, task), () -> accept(shao, task));

      assertExactlyOneWon(outcomes);
      site.jobs();
      assertThat(site.order(id).technician()).isEqualTo(outcomes.get(0).won() ? ding.username() : shao.username());
    }
  }

  @Test
  void aRepairThatIsCancelledWhileSomebodyAcceptsIsEitherCancelledOrTheirs() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, light());
      String task = site.task(ding, id, "task_acceptRepair").id();

      List<Outcome> outcomes = atOnce(() -> cancel(id), () -> accept(ding, task));

      assertThat(outcomes).as("%s", outcomes).anyMatch(Outcome::won).allMatch(outcome -> outcome.won() || outcome.refused());
      site.jobs();
      boolean cancelled = outcomes.get(0).won();
      assertThat(site.order(id).state()).isEqualTo(cancelled ? WorkOrderState.CANCELLED : WorkOrderState.ACCEPTED);
      assertThat(site.seenBy(site.anna, id).about().state()).isEqualTo(cancelled ? CaseState.WITHDRAWN : CaseState.RUNNING);
    }
  }

  @Test
  void aRepairIsCancelledOrItsMoneyApproved() throws Exception {
    Actor committee = site.here.staff(Role.COMMITTEE);
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, site.common("STRUCTURE", "楼顶漏水，顶层几户都进水了，屋面防水坏了"));
      site.done(site.manager, id, "task_proposeFundUse", Map.of("fundDecision", "APPLY", "fundAmount", 8000, "fundReason", "屋面渗漏，雨季将至"));
      String task = site.task(committee, id, "task_approveFundUse").id();

      List<Outcome> outcomes = atOnce(() -> cancel(id), () -> approve(committee, task));

      assertExactlyOneWon(outcomes);
      site.jobs();
      boolean cancelled = outcomes.get(0).won();
      assertThat(site.order(id).state()).isEqualTo(cancelled ? WorkOrderState.CANCELLED : WorkOrderState.SEARCHING);
      assertThat(site.order(id).fundApproved()).isEqualTo(!cancelled);
    }
  }

  @Test
  void aCorrectionBesideACancellationAndAnAcceptanceIsDoneOrRefused() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, light());
      String task = site.task(ding, id, "task_acceptRepair").id();

      List<Outcome> outcomes = atOnce(() -> correct(id), () -> cancel(id), () -> accept(ding, task));

      assertThat(outcomes).as("%s", outcomes).anyMatch(Outcome::won).allMatch(outcome -> outcome.won() || outcome.refused());
      site.jobs();
    }
  }

  @Test
  void aConfirmationCountsOnce() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, light());
      site.accepted(ding, id).arrived(ding, id).finished(ding, id);

      List<Outcome> outcomes = atOnce(() -> rate(id, 5), () -> rate(id, 1), () -> reopen(id));

      assertExactlyOneWon(outcomes);
      site.jobs();
      assertThat(site.order(id).state()).isEqualTo(outcomes.get(2).won() ? WorkOrderState.SEARCHING : WorkOrderState.CLOSED);
    }
  }

  @Test
  void aTriageIsCorrectedOrTheWorkIsDone() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = site.report(site.anna, light());
      site.accepted(ding, id).arrived(ding, id);
      String task = site.task(ding, id, "task_repairDamage").id();

      List<Outcome> outcomes = atOnce(() -> correct(id), () -> finish(task));

      assertExactlyOneWon(outcomes);
      site.jobs();
      boolean corrected = outcomes.get(0).won();
      assertThat(site.order(id).state()).isEqualTo(corrected ? WorkOrderState.WORKING : WorkOrderState.DONE);
      assertThat(site.has(ding, id, "task_repairDamage")).isEqualTo(corrected);
    }
  }

  @Test
  void manyReportAtOnceWhileTenTechniciansAcceptDeclineAndComplete() throws Exception {
    List<Actor> technicians = tenTechnicians();
    List<Actor> residents = new ArrayList<>();
    for (int number = 1; number <= residents(); number++) {
      residents.add(site.resident("住户" + number));
    }
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    List<Future<?>> atWork = everybodyWorks(over, technicians, failures);

    List<Future<UUID>> reports = new ArrayList<>();
    for (Actor resident : residents) {
      reports.add(threads.submit(() -> site.reportOnly(resident, light())));
    }
    List<UUID> reported = new ArrayList<>();
    for (Future<UUID> report : reports) {
      reported.add(report.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> notDone() == 0 || !failures.isEmpty() || !stuck().isEmpty());
    over.set(true);
    for (Future<?> each : atWork) {
      each.cancel(false);
    }

    assertThat(failures).isEmpty();
    assertThat(stuck()).isEmpty();
    assertThat(Set.copyOf(reported)).hasSize(residents());
    assertThat(reported).allSatisfy(id -> {
      WorkOrder order = site.order(id);
      assertThat(order.state()).isEqualTo(WorkOrderState.DONE);
      assertThat(technicians).extracting(Actor::username).contains(order.technician());
      assertThat(site.timeline(site.manager, id)).filteredOn(sentence -> sentence.contains("已接单")).hasSize(1);
    });
    assertThat(acceptancesByCase()).hasSize(residents()).allSatisfy(count -> assertThat(count).isEqualTo(1));
  }

  /** How many report at once. */
  int residents() {
    return 30;
  }

  private List<Actor> tenTechnicians() {
    List<Actor> technicians = new ArrayList<>(List.of(ding, shao));
    for (int number = 3; number <= 10; number++) {
      technicians.add(site.technician("师傅" + number, RepairSite.EVERYTHING));
    }
    return technicians;
  }

  private List<Future<?>> everybodyWorks(AtomicBoolean over, List<Actor> technicians, Queue<Throwable> failures) {
    List<Future<?>> atWork = new ArrayList<>();
    for (Actor technician : technicians) {
      Random dice = new Random(technician.name().hashCode());
      atWork.add(again(over, failures, () -> work(technician, dice, failures)));
    }
    Random dice = new Random(7);
    atWork.add(again(over, failures, () -> assign(technicians, dice, failures)));
    for (int runner = 0; runner < RUNNERS; runner++) {
      int mine = runner;
      atWork.add(again(over, failures, () -> runJobs(mine, failures)));
    }
    return atWork;
  }

  /** Looks again and again, as people with a page open and the job executor do. */
  private Future<?> again(AtomicBoolean over, Queue<Throwable> failures, Runnable round) {
    return threads.scheduleWithFixedDelay(
        () -> {
          if (!over.get()) {
            attempt(failures, round);
          }
        },
        0,
        100,
        TimeUnit.MILLISECONDS);
  }

  private void work(Actor technician, Random dice, Queue<Throwable> failures) {
    for (OpenTask task : site.here.here(() -> site.bean(MyTasks.class).list(technician, 20))) {
      attempt(failures, () -> site.complete(technician, task.id(), answers(task, dice)));
    }
  }

  private static Map<String, ?> answers(OpenTask task, Random dice) {
    return switch (task.node()) {
      case "task_acceptRepair" ->
          dice.nextInt(5) == 0
              ? Map.of("acceptDecision", "DECLINE", "declineReason", "手上有活")
              : Map.of("acceptDecision", "ACCEPT", "arriveIn", "PT20M");
      case "task_arriveAtPlace" -> Map.of("arrivalDecision", "ARRIVED");
      case "task_repairDamage" -> Map.of("workOutcome", "DONE", "workCost", 0);
      default -> throw new AssertionError("A technician has the task " + task.node());
    };
  }

  private void assign(List<Actor> technicians, Random dice, Queue<Throwable> failures) {
    for (OpenTask task : site.here.here(() -> site.bean(MyTasks.class).list(site.desk, 20))) {
      Actor chosen = technicians.get(dice.nextInt(technicians.size()));
      attempt(failures, () -> site.complete(site.desk, task.id(), Map.of("assignedTo", chosen.username())));
    }
  }

  /** Like the job executor: the steps of one instance come one after the other, and a lost race is tried again. */
  private void runJobs(int mine, Queue<Throwable> failures) {
    for (Job job : site.jobsHere().messages().withRetriesLeft().listPage(0, 200)) {
      if (Math.floorMod(job.getProcessInstanceId().hashCode(), RUNNERS) == mine) {
        attempt(failures, () -> site.management().executeJob(job.getId()));
      }
    }
  }

  private static void attempt(Queue<Throwable> failures, Runnable act) {
    try {
      act.run();
    } catch (RuntimeException | AssertionError failed) {
      if (!isLostRace(failed)) {
        failures.add(failed);
      }
    }
  }

  /** The engine wraps what the database says about locks, and a job that another thread has run meanwhile is no more. */
  private static boolean isLostRace(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      boolean faster = cause instanceof Refusal || cause instanceof OptimisticLockingException;
      if (faster || cause instanceof ConcurrencyFailureException || cause instanceof SQLTransientException) {
        return true;
      }
    }
    return String.valueOf(failed.getMessage()).contains("No job found");
  }

  /** Steps that have failed for good, with what they said. */
  private List<String> stuck() {
    return site.jobsHere().noRetriesLeft().list().stream().map(Job::getExceptionMessage).toList();
  }

  private long notDone() {
    return site.here.in(
        () ->
            beans.getBean(EntityManager.class)
                .createQuery("select count(o) from WorkOrder o where o.state <> io.linli.repair.WorkOrderState.DONE", Long.class)
                .getSingleResult());
  }

  private List<Long> acceptancesByCase() {
    return site.here.in(
        () ->
            beans.getBean(EntityManager.class)
                .createQuery("select count(f) from WorkOffer f where f.answer = :accepted group by f.caseId", Long.class)
                .setParameter("accepted", Answer.ACCEPTED)
                .getResultList());
  }

  private Map<String, Object> light() {
    return site.common("ELECTRICITY", "楼道灯不亮了，换个灯泡");
  }

  private void accept(Actor technician, String task) {
    site.complete(technician, task, Map.of("acceptDecision", "ACCEPT", "arriveIn", "PT20M"));
  }

  private void finish(String task) {
    site.complete(ding, task, Map.of("workOutcome", "DONE", "workCost", 0));
  }

  private void approve(Actor committee, String task) {
    site.complete(committee, task, Map.of("fund_outcome", "APPROVED", "committeeReason", "情况属实，同意使用"));
  }

  private void cancel(UUID id) {
    acting(() -> site.bean(WithdrawCase.class).withdraw(site.anna, id, "自己修好了"));
  }

  private void correct(UUID id) {
    acting(() -> site.bean(CorrectTriage.class).correct(site.desk, id, Urgency.URGENT, Trade.ELECTRICITY, null, "老人多，晚上危险"));
  }

  private void rate(UUID id, int stars) {
    acting(() -> site.bean(ConfirmRepair.class).rate(site.anna, id, stars, null));
  }

  private void reopen(UUID id) {
    acting(() -> site.bean(ConfirmRepair.class).reopen(site.anna, id, "还是不亮"));
  }

  private void acting(Runnable act) {
    site.here.here(
        () -> {
          act.run();
          return true;
        });
  }

  private static void assertExactlyOneWon(List<Outcome> outcomes) {
    assertThat(outcomes).as("%s", outcomes).filteredOn(Outcome::won).hasSize(1);
    assertThat(outcomes).as("%s", outcomes).filteredOn(outcome -> !outcome.won()).allMatch(Outcome::refused);
  }

  /** @param refusal null for who won */
  private record Outcome(@Nullable RuntimeException refusal) {

    boolean won() {
      return refusal == null;
    }

    /** Somebody was faster, in words that a person can read. */
    boolean refused() {
      return refusal instanceof Refusal said
          ? said.status().value() == 409 || said.status().value() == 404
          : refusal instanceof ConcurrencyFailureException;
    }
  }

  private List<Outcome> atOnce(Runnable... acts) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(acts.length);
    List<Future<Outcome>> running = new ArrayList<>();
    for (Runnable act : acts) {
      running.add(
          threads.submit(
              () -> {
                barrier.await(1, TimeUnit.MINUTES);
                return outcome(act);
              }));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> each : running) {
      outcomes.add(each.get(2, TimeUnit.MINUTES));
    }
    return outcomes;
  }

  private static Outcome outcome(Runnable act) {
    try {
      act.run();
      return new Outcome(null);
    } catch (RuntimeException refusal) {
      return new Outcome(refusal);
    }
  }
}
