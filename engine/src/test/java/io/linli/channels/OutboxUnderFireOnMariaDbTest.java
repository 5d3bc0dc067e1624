package io.linli.channels;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class OutboxUnderFireOnMariaDbTest extends OutboxUnderFireTest {}
