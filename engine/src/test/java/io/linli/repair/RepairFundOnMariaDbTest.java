package io.linli.repair;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class RepairFundOnMariaDbTest extends RepairFundTest {}
