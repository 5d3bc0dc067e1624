package io.linli.vote;

import io.linli.testing.OnMariaDb;

@OnMariaDb
class VotesOnMariaDbTest extends VotesTest {}
