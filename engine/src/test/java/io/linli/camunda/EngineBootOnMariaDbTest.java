package io.linli.camunda;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class EngineBootOnMariaDbTest extends EngineBootTest {}
