package io.linli.camunda;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class TenancyOnMariaDbTest extends TenancyTest {}
