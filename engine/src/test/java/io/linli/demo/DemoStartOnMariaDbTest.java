package io.linli.demo;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class DemoStartOnMariaDbTest extends DemoStartTest {}
