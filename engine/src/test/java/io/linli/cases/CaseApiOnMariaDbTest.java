package io.linli.cases;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class CaseApiOnMariaDbTest extends CaseApiTest {}
