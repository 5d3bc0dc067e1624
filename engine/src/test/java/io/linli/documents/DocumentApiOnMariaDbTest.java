package io.linli.documents;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class DocumentApiOnMariaDbTest extends DocumentApiTest {}
