package io.linli.identity.web;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class SessionApiOnMariaDbTest extends SessionApiTest {}
