package io.linli.bench;

import java.time.Duration;
import java.time.Instant;

/**
 * How much is measured; each value is a system property {@code bench.<name>}.
 *
 * @param owners accounts of the demo community that the votes are held in
 * @param clients threads that send requests, or call the bare engine
 * @param operations requests of one round
 * @param warmUps rounds that are thrown away
 * @param rounds rounds that count
 * @param tasks most open tasks
 * @param quiet how much of the machine others may use during a round that counts, from 0 to 1
 * @param patientUntil when waiting for such rounds ends and any round counts
 */
record Sizes(
    int owners,
    int clients,
    int operations,
    int warmUps,
    int rounds,
    int tasks,
    double quiet,
    Instant patientUntil) {

  static Sizes fromSystemProperties() {
    return new Sizes(
        number("owners", 100_000),
        number("clients", 8),
        number("operations", 2_000),
        number("warm-ups", 2),
        number("rounds", 5),
        number("tasks", 100_000),
        number("quiet-percent", 10) / 100.0,
        Instant.now().plus(Duration.ofMinutes(number("patience", 0))));
  }

  boolean isPatient() {
    return Instant.now().isBefore(patientUntil);
  }

  private static int number(String name, int usual) {
    return Integer.getInteger("bench." + name, usual);
  }
}
