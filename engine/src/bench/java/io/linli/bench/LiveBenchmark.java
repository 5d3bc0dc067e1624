package io.linli.bench;

import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes from the beginning of the transaction that tells technicians of something until it is on a technician's screen, and
 * how long until the last of all has something that is for all; while {@value #SCREENS} browsers have their event streams open.
 */
final class LiveBenchmark implements Benchmark {

  static final String NAME = "live";

  private static final int SCREENS = 200;
  private static final int NOTICES = 200;
  private static final Text WORDS = new Text("3号楼电梯困人", "People in the lift of building 3");

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
    List<Screen> technician = screens.subList(0, 1);
    double[][] milliseconds = new double[2][];
    List<Rounds> figures =
        Rounds.inTurn(
            site.sizes(),
            List.of(
                round -> percentile(milliseconds[0] = measure(site, Audience.role("maintenance"), technician), 50),
                round -> percentile(milliseconds[0], 99),
                round -> percentile(milliseconds[1] = measure(site, Audience.community(), screens), 50),
                round -> percentile(milliseconds[1], 99)));
    String database = site.database().name();
    report.add(NAME, database, "report to technician's screen, p50, %d streams".formatted(SCREENS), figures.get(0), "ms");
    report.add(NAME, database, "report to technician's screen, p99, %d streams".formatted(SCREENS), figures.get(1), "ms");
    report.add(NAME, database, "notice to the last of %d screens, p50".formatted(SCREENS), figures.get(2), "ms");
    report.add(NAME, database, "notice to the last of %d screens, p99".formatted(SCREENS), figures.get(3), "ms");
    screens.forEach(Screen::close);
  }

  private static Screen open(Site site, String username) {
    try (Wire wire = new Wire(site.port())) {
      return new Screen(site.port(), wire.logIn(username));
    }
  }

  /** @return sorted milliseconds, one for each notice */
  private static double[] measure(Site site, Audience audience, List<Screen> listeners) {
    NoticeDraft draft = NoticeDraft.of(NoticeCategory.REPAIR, audience, WORDS, WORDS);
    double[] milliseconds = new double[NOTICES];
    for (int notice = 0; notice < NOTICES; notice++) {
      long start = System.nanoTime();
      UUID id = site.here(() -> site.bean(TransactionTemplate.class).execute(status -> site.bean(PublishNotice.class).publish(draft)));
      long last = listeners.stream().mapToLong(screen -> screen.heardOf(id.toString())).max().orElseThrow();
      milliseconds[notice] = (last - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds;
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
