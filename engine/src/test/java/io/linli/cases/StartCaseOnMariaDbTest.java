package io.linli.cases;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class StartCaseOnMariaDbTest extends StartCaseTest {}
