package io.linli.communities;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class OwnershipsOnMariaDbTest extends OwnershipsTest {}
