package io.linli.camunda;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class TransactionOnMariaDbTest extends TransactionTest {}
