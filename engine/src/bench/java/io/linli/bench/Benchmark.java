package io.linli.bench;

import java.util.Set;

/** One question about the speed of the running application. */
interface Benchmark {

  /** As it is chosen on the command line. */
  String name();

  /** Measures and reports its figures. */
  void run(Site site, Report report);

  /** The databases on which it says something. */
  default Set<Database> databases() {
    return Set.of(Database.values());
  }
}
