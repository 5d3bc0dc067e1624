package io.linli.bench;

/**
 * How much is measured; each value is a system property {@code bench.<name>}.
 *
 * @param owners accounts of the demo community that the votes are held in
 * @param clients threads that send requests, or call the bare engine
 * @param operations requests of one round
 * @param warmUps rounds that are thrown away
 * @param rounds rounds that count
 * @param tasks most open tasks
 */
record Sizes(int owners, int clients, int operations, int warmUps, int rounds, int tasks) {

  static Sizes fromSystemProperties() {
    return new Sizes(
        number("owners", 100_000),
        number("clients", 8),
        number("operations", 2_000),
        number("warm-ups", 2),
        number("rounds", 5),
        number("tasks", 100_000));
  }

  private static int number(String name, int usual) {
    return Integer.getInteger("bench." + name, usual);
  }
}
