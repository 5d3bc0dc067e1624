package io.linli.bench;

import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While {@value #SCREENS} browsers have their event streams open: how long it takes from the moment when somebody sends the report of a burst pipe (REST, form, case,
 * triage, alarm; the job executor works) until a technician on duty has it on the screen; and from the beginning of the transaction that publishes a notice until the
 * last of all has it.
 */
final class LiveBenchmark implements Benchmark {

  static final String NAME = "live";

  private static final int SCREENS = 200;
  private static final int REPORTS = 50;
  private static final int NOTICES = 200;
  private static final Text WORDS = new Text("3号楼电梯困人", "People in the lift of building 3");
  private static final String REPORT =
      """
      {"variables": {"category": "WATER", "text": "厨房水管爆了，水往外喷，关不上阀门", "place": "OWN", "room": "1号楼1单元101",
        "callerName": "王阿姨", "callerPhone": "13800000000"}}
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Site site, Report report) {
    List<Screen> screens =
        Stream.concat(Stream.of("maintenance-1"), IntStream.range(1, SCREENS).mapToObj("owner-%03d"::formatted))
            .map(username -> open(site, username))
            .toList();
    JobExecutor jobs = site.bean(JobExecutor.class);
    jobs.start();
    try (Wire desk = new Wire(site.port())) {
      measure(site, report, screens, desk, desk.logIn("service"));
    } finally {
      jobs.shutdown();
      screens.forEach(Screen::close);
    }
  }

  private static void measure(Site site, Report report, List<Screen> screens, Wire desk, String session) {
    Screen technician = screens.get(0);
    double[][] milliseconds = new double[2][];
    List<Rounds> figures =
        Rounds.inTurn(
            site.sizes(),
            List.of(
                round -> percentile(milliseconds[0] = sorted(REPORTS, number -> report(desk, session, technician)), 50),
                round -> percentile(milliseconds[0], 99),
                round -> percentile(milliseconds[1] = sorted(NOTICES, number -> notice(site, screens)), 50),
                round -> percentile(milliseconds[1], 99)));
    String database = site.database().name();
    report.add(NAME, database, "report to technician's screen, p50, %d streams".formatted(SCREENS), figures.get(0), "ms");
    report.add(NAME, database, "report to technician's screen, p99, %d streams".formatted(SCREENS), figures.get(1), "ms");
    report.add(NAME, database, "notice to the last of %d screens, p50".formatted(SCREENS), figures.get(2), "ms");
    report.add(NAME, database, "notice to the last of %d screens, p99".formatted(SCREENS), figures.get(3), "ms");
  }

  private static Screen open(Site site, String username) {
    try (Wire wire = new Wire(site.port())) {
      return new Screen(site.port(), wire.logIn(username));
    }
  }

  /** @return nanoseconds */
  private static long report(Wire desk, String session, Screen technician) {
    technician.settle();
    long start = System.nanoTime();
    desk.create("/api/services/repair", REPORT, session, "Idempotency-Key: " + UUID.randomUUID() + "\r\n");
    return technician.heardOfSomething() - start;
  }

  /** @return nanoseconds */
  private static long notice(Site site, List<Screen> listeners) {
    NoticeDraft draft = NoticeDraft.of(NoticeCategory.REPAIR, Audience.community(), WORDS, WORDS);
    long start = System.nanoTime();
    UUID id = site.here(() -> site.bean(TransactionTemplate.class).execute(status -> site.bean(PublishNotice.class).publish(draft)));
    return listeners.stream().mapToLong(screen -> screen.heardOf(id.toString())).max().orElseThrow() - start;
  }

  /** @return sorted milliseconds, one for each time */
  private static double[] sorted(int times, IntToLongFunction nanoseconds) {
    double[] milliseconds = IntStream.range(0, times).mapToDouble(number -> nanoseconds.applyAsLong(number) / 1e6).toArray();
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
