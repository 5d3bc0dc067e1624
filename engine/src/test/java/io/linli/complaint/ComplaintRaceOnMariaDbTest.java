package io.linli.complaint;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class ComplaintRaceOnMariaDbTest extends ComplaintRaceTest {}
