package io.linli.notices;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class BoardOnMariaDbTest extends BoardTest {}
