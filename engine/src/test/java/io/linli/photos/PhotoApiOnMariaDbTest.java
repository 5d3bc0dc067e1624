package io.linli.photos;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class PhotoApiOnMariaDbTest extends PhotoApiTest {}
