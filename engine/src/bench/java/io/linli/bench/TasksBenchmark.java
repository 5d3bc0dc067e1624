package io.linli.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;

/** How long completing one task takes while more and more others are open: on our engine with its index, and on a bare one without. */
final class TasksBenchmark implements Benchmark {

  static final String NAME = "tasks";

  private static final int COMPLETIONS = 50;
  private static final int[] OPEN_TASKS = {100, 1_000, 10_000, 100_000};

  @Override
  public String name() {
    return NAME;
  }

  /** H2 keeps all tasks in memory and shows nothing. */
  @Override
  public Set<Database> databases() {
    return Set.of(Database.MARIADB);
  }

  @Override
  public void run(Site site, Report report) {
    try (BareEngine bareEngine = new BareEngine(site)) {
      OpenTasks ours = site.here(() -> new OpenTasks(site.bean(ProcessEngine.class), site.jdbc()));
      OpenTasks bare = new OpenTasks(bareEngine.engine(), bareEngine.jdbc());
      for (int open : OPEN_TASKS) {
        if (open <= site.sizes().tasks()) {
          compare(site, report, open, ours, bare);
        }
      }
    }
  }

  private void compare(Site site, Report report, int open, OpenTasks ours, OpenTasks bare) {
    growTo(site, open, ours);
    bare.growTo(open);
    List<Rounds> milliseconds =
        Rounds.inTurn(
            site.sizes(), List.of(round -> site.here(() -> complete(ours)), round -> complete(bare)));
    String database = site.database().name();
    report.add(NAME, database, "complete one of %,d open tasks, our engine".formatted(open), milliseconds.get(0), "ms");
    report.add(NAME, database, "the same, bare engine without index", milliseconds.get(1), "ms");
  }

  private static void growTo(Site site, int open, OpenTasks ours) {
    site.here(
        () -> {
          ours.growTo(open);
          return open;
        });
  }

  /** @return for each completion */
  private static double complete(OpenTasks engine) {
    List<String> tasks = Stream.generate(engine::start).limit(COMPLETIONS).toList();
    long start = System.nanoTime();
    tasks.forEach(engine::complete);
    return (System.nanoTime() - start) / 1e6 / COMPLETIONS;
  }
}
