package io.linli.repair;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class RepairRaceOnMariaDbTest extends RepairRaceTest {

  /** As many as the database of production has to bear. */
  @Override
  int residents() {
    return 100;
  }
}
