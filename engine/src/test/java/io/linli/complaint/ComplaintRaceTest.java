package io.linli.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Refusal;
import io.linli.processes.ComplaintProcess.Timers;
import io.linli.testing.LinliTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at once: everybody gets a clear answer, and nothing is counted twice or lost. */
@LinliTest
class ComplaintRaceTest {

  private static final int MANY = 64;

  @Autowired private BeanFactory beans;
  @Autowired private ManagementService management;

  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
  private Grievance it;

  @BeforeEach
  void aNeighbourhood() {
    it = new Grievance(beans);
  }

  @AfterEach
  void goHome() {
    threads.shutdownNow();
  }

  @Test
  void onePersonSupportsOnceFrom64Threads() {
    it.made();

    List<Throwable> refused = atOnce(MANY, number -> it.support(it.neighbour));

    assertThat(refused).hasSize(MANY - 1).allSatisfy(each -> assertThat(each).isInstanceOf(Refusal.class));
    assertThat(it.board(it.neighbour).get(0).thread().supports()).isEqualTo(1);
  }

  @Test
  void sixtyFourNeighboursAreCountedAndRaiseItOnce() {
    it.made();
    Actor[] neighbours =
        IntStream.range(0, MANY).mapToObj(number -> it.here.login(it.here.owner("邻居" + number))).toArray(Actor[]::new);

    List<Throwable> refused = atOnce(MANY, number -> it.support(neighbours[number]));

    assertThat(refused).isEmpty();
    assertThat(it.board(it.neighbour).get(0).thread().supports()).isEqualTo(MANY);
    assertThat(it.errands.waiting(it.manager)).filteredOn(task -> task.name().equals("督办")).hasSize(1);
  }

  @Test
  void acceptanceAndItsTimerAtTheSameMomentCloseItOnce() {
    it.made().acknowledged().replied();
    String timer = it.errands.timer(Timers.ACCEPT_SILENCE).getId();

    List<Throwable> refused =
        atOnce(2, number -> {
          if (number == 0) {
            it.answer(it.author, true, null);
          } else {
            management.executeJob(timer);
          }
        });
    it.errands.jobs();

    assertThat(refused).hasSizeLessThanOrEqualTo(1).allSatisfy(each ->
        assertThat(each).isInstanceOfAny(Refusal.class, OptimisticLockingException.class, ProcessEngineException.class));
    assertThat(it.now().outcome()).isIn(Outcome.ACCEPT, Outcome.SILENT);
    assertThat(it.errands.details(it.author, it.caseId).about().closedAt()).isNotNull();
  }

  @Test
  void ofTwoClerksWhoReplyAtOnceOneIsTold() {
    it.made().acknowledged();
    Actor first = it.whoHasIt();
    Actor second = it.here.login(it.here.owner("同事"), first.roles().toArray(Role[]::new));
    String task = it.errands.waiting(first).get(0).id();

    List<Throwable> refused =
        atOnce(2, number -> it.errands.complete(number == 0 ? first : second, task, Map.of("reply", "第" + number + "位同事的答复，已安排处理。")));
    it.errands.jobs();

    assertThat(refused).singleElement().isInstanceOf(Refusal.class);
    assertThat(it.board(it.neighbour).get(0).thread().entries()).hasSize(1);
  }

  private List<Throwable> atOnce(int number, IntConsumer action) {
    CyclicBarrier start = new CyclicBarrier(number);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int mine = i;
      running.add(
          threads.submit(
              () -> {
                start.await();
                action.accept(mine);
                return null;
              }));
    }
    return running.stream().flatMap(each -> refusal(each).stream()).toList();
  }

  private static List<Throwable> refusal(Future<?> each) {
    try {
      each.get();
      return List.of();
    } catch (ExecutionException failed) {
      return List.of(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
