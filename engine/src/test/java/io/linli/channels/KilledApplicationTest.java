package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.LinliApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The application is killed (SIGKILL) while it delivers, and started again on the same database: every message arrives. Repeated is only
 * what was under way. That needs a database that has written what it calls committed; H2 does only when it is told to not wait
 * (WRITE_DELAY), else what it delivered in the last half second is delivered again, under the same ids.
 */
class KilledApplicationTest {

  private static final int MESSAGES = 2 * DoomedApplication.PEOPLE * DoomedApplication.NOTICES;

  @TempDir Path home;

  @AfterEach
  void calm() {
    Outside.answeringAsUsual();
  }

  @Test
  void whatItWasTellingIsToldAfterTheNextStart() throws IOException, InterruptedException {
    Outside.start();
    int before = taken().size();
    Process doomed = startDoomed();
    try {
      Awaitility.await()
          .atMost(Duration.ofMinutes(4))
          .until(() -> !doomed.isAlive() || taken().size() > before + MESSAGES / 4);
      assertThat(doomed.isAlive()).as("see %s", log()).isTrue();
    } finally {
      doomed.destroyForcibly().waitFor();
    }
    int whenKilled = taken().size();

    try (var context = new SpringApplicationBuilder(LinliApplication.class).profiles("test").run(arguments())) {
      JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
      Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> nothingIsUnderWay(jdbc));

      Set<String> told = new TreeSet<>(jdbc.queryForList("select id from delivery where state = 'DELIVERED'", String.class));
      Map<String, Long> received = taken().stream().filter(told::contains).collect(Collectors.groupingBy(id -> id, Collectors.counting()));
      long repeats = received.values().stream().mapToLong(times -> times - 1).sum();
      report(whenKilled - before, received, repeats);
      assertThat(whenKilled - before).as("it was killed in the middle").isLessThan(MESSAGES);
      assertThat(told).hasSize(MESSAGES);
      assertThat(received.keySet()).containsExactlyInAnyOrderElementsOf(told);
      assertThat(repeats).as("at most what each of its threads had under way").isLessThanOrEqualTo(4);
    }
  }

  private boolean nothingIsUnderWay(JdbcTemplate jdbc) {
    Integer tasks = jdbc.queryForObject("select count(*) from scheduled_tasks where task_instance like 'test-%'", Integer.class);
    return tasks != null && tasks == 0;
  }

  /** Ids of everything that the receivers have taken so far, repeats too. */
  private static List<String> taken() {
    return Stream.concat(Outside.mails().stream().map(Outside.Mail::id), Outside.posts().stream().map(Outside.Post::id)).toList();
  }

  private Process startDoomed() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedApplication.class.getName()));
    command.addAll(List.of(arguments()));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
  }

  private String[] arguments() {
    return Stream.concat(
            Outside.settings().entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
            Stream.of(
                "--linli.channels.enabled=true",
                "--linli.home=" + home,
                "--linli.demo.enabled=false",
                "--spring.datasource.url=jdbc:h2:file:" + home.resolve("linli") + ";DB_CLOSE_ON_EXIT=FALSE;MODE=MySQL;WRITE_DELAY=0"))
        .toArray(String[]::new);
  }

  private static Path log() {
    return Path.of("target", "killed-application.log").toAbsolutePath();
  }

  private static void report(int whenKilled, Map<String, Long> received, long repeats) throws IOException {
    Files.write(
        Path.of("target", "killed-application.txt"),
        List.of(
            "messages                       " + MESSAGES,
            "taken when it was killed       " + whenKilled,
            "received in the end            " + received.size(),
            "repeats, under way at the kill " + repeats));
  }
}
